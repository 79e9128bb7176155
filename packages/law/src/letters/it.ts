import { draft, type LanguagePack } from "./language-pack.ts";

// "il giorno" and "in data" before a date: the bare article would have to change before 8 and 11.
export const IT: LanguagePack = {
  locale: "it-IT",
  firstOfMonth: "1º",
  greeting: "Gentile {person},",
  recipientGreeting: "All’attenzione di {recipient},",
  closing:
    "Indichi per favore {reference} quando ci scrive a questo proposito.\n\nCordiali saluti\n{controller}\n{contact}",
  rights:
    "Se non è d’accordo, può presentare un reclamo all’autorità di controllo: {authority}. Può anche rivolgersi a un tribunale.",
  requests: {
    access: "accesso ai Suoi dati",
    rectification: "rettifica",
    erasure: "cancellazione",
    restriction: "limitazione del trattamento",
    portability: "portabilità dei dati",
    objection: "opposizione",
    "human-review": "riesame di una decisione da parte di una persona",
  },
  article: (article, paragraph, point) =>
    `articolo ${article}, paragrafo ${paragraph},${point ? ` lettera ${point}),` : ""} del GDPR`,
  letters: {
    acknowledgement: draft(
      "Abbiamo ricevuto la Sua richiesta",
      "Abbiamo ricevuto la Sua richiesta ({request}) in data {received}. Risponderemo senza ingiustificato ritardo, e al più tardi il giorno {deadline}.",
      "Per ora non deve fare nulla. Se avremo bisogno di qualcosa da Lei, glielo chiederemo presto.",
    ),
    "identity-request": draft(
      "Ci aiuti a verificare che la richiesta viene da Lei",
      "Abbiamo ricevuto la Sua richiesta ({request}) in data {received}. Prima di procedere dobbiamo essere certi che venga da Lei. Il motivo per cui lo chiediamo: {reason}",
      "Per favore ci invii:\n{needed}",
      "Lo useremo solo per verificare la Sua identità e poi lo cancelleremo. Appena lo avremo ricevuto, andremo avanti.",
    ),
    clarification: draft(
      "Una domanda sulla Sua richiesta",
      "Abbiamo ricevuto la Sua richiesta ({request}) in data {received}. Per trovare ciò che intende abbiamo una domanda: {question}",
      "Non è obbligato a limitare la Sua richiesta. Se intende tutto, basta che ce lo dica.",
    ),
    extension: draft(
      "Ci serve più tempo per la Sua richiesta",
      "Abbiamo ricevuto la Sua richiesta ({request}) in data {received}. Non possiamo rispondere entro il giorno {deadline}. Il motivo: {reason}",
      "In un caso simile la legge ci concede più tempo. Riceverà la nostra risposta al più tardi il giorno {newdeadline}. Ci scusiamo per il ritardo.",
    ),
    refusal: draft(
      "La nostra decisione sulla Sua richiesta",
      "Abbiamo ricevuto la Sua richiesta ({request}) in data {received}. L’abbiamo esaminata con attenzione e non possiamo accoglierla. La norma su cui ci basiamo: {ground}.",
      "I nostri motivi: {reason}",
    ),
    partial: draft(
      "Che cosa abbiamo fatto e che cosa non è stato possibile",
      "Abbiamo ricevuto la Sua richiesta ({request}) in data {received}. L’abbiamo accolta in parte.",
      "Che cosa è stato fatto:\n{done}",
      "Che cosa non è stato fatto:\n{kept}",
      "La norma su cui ci basiamo: {ground}. I nostri motivi: {reason}",
    ),
    answer: draft(
      "La nostra risposta alla Sua richiesta",
      "Abbiamo ricevuto la Sua richiesta ({request}) in data {received}. Questa è la nostra risposta.",
      "{summary}",
      "In allegato:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "La richiesta di una persona che riguarda anche voi",
      "Avete ricevuto da noi dati su una persona. Questa persona ci ha rivolto una richiesta ({request}), a cui abbiamo dato seguito in data {done}. L’articolo 19 del GDPR ci obbliga a comunicarvelo.",
      "Si tratta di questo record: {record}",
      "Vi preghiamo di fare lo stesso con il record e con tutte le sue copie, di avvisare chi lo ha ricevuto da voi e di confermarci quando sarà fatto.",
    ),
  },
};
