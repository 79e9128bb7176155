import { draft, type LanguagePack } from "./language-pack.ts";

export const ES: LanguagePack = {
  locale: "es-ES",
  greeting: "Buenos días, {person}:",
  recipientGreeting: "A la atención de {recipient}:",
  closing:
    "Por favor, indique {reference} cuando nos escriba sobre este asunto.\n\nAtentamente,\n{controller}\n{contact}",
  rights:
    "Si no está de acuerdo, puede presentar una reclamación ante la autoridad de control: {authority}. También puede acudir a los tribunales.",
  requests: {
    access: "acceso a sus datos",
    rectification: "rectificación",
    erasure: "supresión",
    restriction: "limitación del tratamiento",
    portability: "portabilidad de los datos",
    objection: "oposición",
    "human-review": "revisión de una decisión por una persona",
  },
  article: (article, paragraph, point) =>
    `artículo ${article}, apartado ${paragraph},${point ? ` letra ${point}),` : ""} del RGPD`,
  letters: {
    acknowledgement: draft(
      "Hemos recibido su solicitud",
      "Recibimos su solicitud ({request}) el {received}. Le responderemos sin dilación indebida y, a más tardar, el {deadline}.",
      "De momento no tiene que hacer nada. Si necesitamos algo de usted, se lo pediremos pronto.",
    ),
    "identity-request": draft(
      "Ayúdenos a comprobar que es usted",
      "Recibimos su solicitud ({request}) el {received}. Antes de tramitarla debemos estar seguros de que procede de usted. El motivo por el que preguntamos: {reason}",
      "Por favor, envíenos:\n{needed}",
      "Lo usaremos solo para comprobar su identidad y después lo borraremos. En cuanto lo tengamos, seguiremos adelante.",
    ),
    clarification: draft(
      "Una pregunta sobre su solicitud",
      "Recibimos su solicitud ({request}) el {received}. Para encontrar lo que busca, tenemos una pregunta: {question}",
      "No está obligado a limitar su solicitud. Si se refiere a todo, basta con que nos lo diga.",
    ),
    extension: draft(
      "Necesitamos más tiempo para su solicitud",
      "Recibimos su solicitud ({request}) el {received}. No podemos responderle dentro del primer plazo, que termina el {deadline}. El motivo: {reason}",
      "En un caso así, la ley nos concede más tiempo. Recibirá nuestra respuesta, a más tardar, el {newdeadline}. Le pedimos disculpas por la demora.",
    ),
    refusal: draft(
      "Nuestra decisión sobre su solicitud",
      "Recibimos su solicitud ({request}) el {received}. La hemos examinado con atención y no podemos atenderla. La norma en que nos basamos: {ground}.",
      "Nuestros motivos: {reason}",
    ),
    partial: draft(
      "Qué hemos hecho con su solicitud y qué no ha sido posible",
      "Recibimos su solicitud ({request}) el {received}. La hemos atendido en parte.",
      "Lo que está hecho:\n{done}",
      "Lo que no está hecho:\n{kept}",
      "La norma en que nos basamos: {ground}. Nuestros motivos: {reason}",
    ),
    answer: draft(
      "Nuestra respuesta a su solicitud",
      "Recibimos su solicitud ({request}) el {received}. Esta es nuestra respuesta.",
      "{summary}",
      "Adjuntamos:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "La solicitud de una persona que también le afecta a usted",
      "Usted recibió de nosotros datos sobre una persona. Esa persona nos presentó una solicitud ({request}) y la atendimos el {done}. El artículo 19 del RGPD nos obliga a comunicárselo.",
      "Se trata de este registro: {record}",
      "Por favor, haga lo mismo con el registro y con todas sus copias, comuníquelo a quienes lo hayan recibido de usted y confírmenos cuándo está hecho.",
    ),
  },
};
