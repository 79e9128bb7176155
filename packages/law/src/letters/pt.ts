import { draft, type LanguagePack } from "./language-pack.ts";

export const PT: LanguagePack = {
  locale: "pt-PT",
  greeting: "Bom dia, {person},",
  recipientGreeting: "Ao cuidado de {recipient},",
  closing:
    "Indique, por favor, {reference} quando nos escrever sobre este assunto.\n\nCom os melhores cumprimentos\n{controller}\n{contact}",
  rights:
    "Se não concordar, pode apresentar uma reclamação à autoridade de controlo: {authority}. Pode também recorrer aos tribunais.",
  requests: {
    access: "acesso aos seus dados",
    rectification: "retificação",
    erasure: "apagamento",
    restriction: "limitação do tratamento",
    portability: "portabilidade dos dados",
    objection: "oposição",
    "human-review": "revisão de uma decisão por uma pessoa",
  },
  article: (article, paragraph, point) =>
    `artigo ${article}.º, n.º ${paragraph},${point ? ` alínea ${point}),` : ""} do RGPD`,
  letters: {
    acknowledgement: draft(
      "Recebemos o seu pedido",
      "Recebemos o seu pedido ({request}) em {received}. Responderemos sem demora injustificada e, o mais tardar, em {deadline}.",
      "Por agora não precisa de fazer nada. Se precisarmos de alguma coisa da sua parte, pediremos em breve.",
    ),
    "identity-request": draft(
      "Ajude-nos a confirmar que é mesmo o autor do pedido",
      "Recebemos o seu pedido ({request}) em {received}. Antes de o tratarmos, temos de ter a certeza de que vem de si. A razão por que perguntamos: {reason}",
      "Envie-nos, por favor:\n{needed}",
      "Usaremos isto apenas para confirmar a sua identidade e depois apagá-lo-emos. Assim que o recebermos, continuaremos.",
    ),
    clarification: draft(
      "Uma pergunta sobre o seu pedido",
      "Recebemos o seu pedido ({request}) em {received}. Para encontrarmos o que pretende, temos uma pergunta: {question}",
      "Não tem de limitar o seu pedido. Se pretende tudo, basta dizer-nos.",
    ),
    extension: draft(
      "Precisamos de mais tempo para o seu pedido",
      "Recebemos o seu pedido ({request}) em {received}. Não conseguimos responder até {deadline}. A razão: {reason}",
      "Num caso destes, a lei dá-nos mais tempo. Receberá a nossa resposta, o mais tardar, em {newdeadline}. Pedimos desculpa pela demora.",
    ),
    refusal: draft(
      "A nossa decisão sobre o seu pedido",
      "Recebemos o seu pedido ({request}) em {received}. Analisámo-lo com atenção e não podemos satisfazê-lo. A norma em que nos baseamos: {ground}.",
      "As nossas razões: {reason}",
    ),
    partial: draft(
      "O que fizemos com o seu pedido e o que não foi possível",
      "Recebemos o seu pedido ({request}) em {received}. Satisfizemo-lo em parte.",
      "O que está feito:\n{done}",
      "O que não está feito:\n{kept}",
      "A norma em que nos baseamos: {ground}. As nossas razões: {reason}",
    ),
    answer: draft(
      "A nossa resposta ao seu pedido",
      "Recebemos o seu pedido ({request}) em {received}. Esta é a nossa resposta.",
      "{summary}",
      "Em anexo:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "O pedido de uma pessoa que também lhe diz respeito",
      "Recebeu de nós dados sobre uma pessoa. Essa pessoa fez-nos um pedido ({request}), que executámos em {done}. O artigo 19.º do RGPD obriga-nos a informá-lo.",
      "Trata-se deste registo: {record}",
      "Faça, por favor, o mesmo com o registo e com todas as suas cópias, informe quem o recebeu de si e confirme-nos quando estiver feito.",
    ),
  },
};
