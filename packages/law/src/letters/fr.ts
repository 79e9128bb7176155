import { draft, type LanguagePack } from "./language-pack.ts";

export const FR: LanguagePack = {
  locale: "fr-FR",
  firstOfMonth: "1er",
  greeting: "Bonjour {person},",
  recipientGreeting: "À l’attention de {recipient},",
  closing:
    "Merci d’indiquer {reference} si vous nous écrivez à ce sujet.\n\nCordialement\n{controller}\n{contact}",
  rights:
    "Si vous n’êtes pas d’accord, vous pouvez introduire une réclamation auprès de l’autorité de contrôle : {authority}. Vous pouvez également saisir un tribunal.",
  requests: {
    access: "accès à vos données",
    rectification: "rectification",
    erasure: "effacement",
    restriction: "limitation du traitement",
    portability: "portabilité des données",
    objection: "opposition",
    "human-review": "réexamen d’une décision par une personne",
  },
  article: (article, paragraph, point) =>
    `article ${article}, paragraphe ${paragraph},${point ? ` point ${point}),` : ""} du RGPD`,
  letters: {
    acknowledgement: draft(
      "Nous avons bien reçu votre demande",
      "Nous avons reçu votre demande ({request}) le {received}. Nous y répondrons dans les meilleurs délais, et au plus tard le {deadline}.",
      "Vous n’avez rien à faire pour l’instant. S’il nous manque quelque chose, nous vous le demanderons rapidement.",
    ),
    "identity-request": draft(
      "Aidez-nous à vérifier qu’il s’agit bien de vous",
      "Nous avons reçu votre demande ({request}) le {received}. Avant d’y donner suite, nous devons être sûrs qu’elle vient de vous. Pourquoi nous vous le demandons : {reason}",
      "Merci de nous envoyer :\n{needed}",
      "Cela nous sert uniquement à vérifier votre identité ; nous l’effaçons ensuite. Dès réception, nous poursuivrons le traitement de votre demande.",
    ),
    clarification: draft(
      "Une question sur votre demande",
      "Nous avons reçu votre demande ({request}) le {received}. Pour trouver ce que vous cherchez, nous avons une question : {question}",
      "Vous n’êtes pas obligé de restreindre votre demande. Si vous souhaitez tout recevoir, il suffit de nous le dire.",
    ),
    extension: draft(
      "Votre demande nécessite plus de temps",
      "Nous avons reçu votre demande ({request}) le {received}. Nous ne pouvons pas y répondre dans le premier délai, qui se termine le {deadline}. La raison : {reason}",
      "Dans un tel cas, la loi nous accorde un délai supplémentaire. Vous recevrez notre réponse au plus tard le {newdeadline}. Nous vous prions de nous excuser pour ce retard.",
    ),
    refusal: draft(
      "Notre décision concernant votre demande",
      "Nous avons reçu votre demande ({request}) le {received}. Après un examen attentif, nous ne pouvons pas y donner suite. La règle applicable : {ground}.",
      "Nos raisons : {reason}",
    ),
    partial: draft(
      "Ce que nous avons fait de votre demande, et ce qui n’a pas été possible",
      "Nous avons reçu votre demande ({request}) le {received}. Nous y avons donné suite en partie.",
      "Ce qui est fait :\n{done}",
      "Ce qui n’est pas fait :\n{kept}",
      "La règle applicable : {ground}. Nos raisons : {reason}",
    ),
    answer: draft(
      "Notre réponse à votre demande",
      "Nous avons reçu votre demande ({request}) le {received}. Voici notre réponse.",
      "{summary}",
      "Pièces jointes :\n{enclosed}",
    ),
    "recipient-notice": draft(
      "La demande d’une personne qui vous concerne également",
      "Vous avez reçu de notre part des données concernant une personne. Cette personne nous a adressé une demande ({request}), et nous y avons donné suite le {done}. L’article 19 du RGPD nous oblige à vous en informer.",
      "Il s’agit de cet enregistrement : {record}",
      "Merci de faire de même avec cet enregistrement et toutes ses copies, d’en informer ceux à qui vous l’avez transmis, et de nous confirmer quand ce sera fait.",
    ),
  },
};
