import { draft, type LanguagePack } from "./language-pack.ts";

export const DE: LanguagePack = {
  locale: "de-DE",
  greeting: "Guten Tag {person},",
  recipientGreeting: "An {recipient},",
  closing:
    "Bitte nennen Sie {reference}, wenn Sie uns dazu schreiben.\n\nMit freundlichen Grüßen\n{controller}\n{contact}",
  rights:
    "Wenn Sie damit nicht einverstanden sind, können Sie sich bei der Aufsichtsbehörde beschweren: {authority}. Sie können auch vor Gericht gehen.",
  requests: {
    access: "Auskunft",
    rectification: "Berichtigung",
    erasure: "Löschung",
    restriction: "Einschränkung der Verarbeitung",
    portability: "Datenübertragbarkeit",
    objection: "Widerspruch",
    "human-review": "Überprüfung einer Entscheidung durch einen Menschen",
  },
  article: (article, paragraph, point) =>
    `Art. ${article} Abs. ${paragraph}${point ? ` Buchst. ${point}` : ""} DSGVO`,
  letters: {
    acknowledgement: draft(
      "Ihr Antrag ist bei uns eingegangen",
      "Ihr Antrag ({request}) ist am {received} bei uns eingegangen. Wir beantworten ihn unverzüglich, spätestens bis zum {deadline}.",
      "Sie müssen jetzt nichts tun. Wenn wir etwas von Ihnen brauchen, fragen wir bald nach.",
    ),
    "identity-request": draft(
      "Bitte helfen Sie uns sicherzugehen, dass Sie es sind",
      "Ihr Antrag ({request}) ist am {received} bei uns eingegangen. Bevor wir ihn bearbeiten, müssen wir sicher sein, dass er von Ihnen kommt. Deshalb fragen wir: {reason}",
      "Bitte schicken Sie uns:\n{needed}",
      "Wir verwenden das nur, um Ihre Identität zu prüfen, und löschen es danach. Sobald es uns vorliegt, machen wir weiter.",
    ),
    clarification: draft(
      "Eine Frage zu Ihrem Antrag",
      "Ihr Antrag ({request}) ist am {received} bei uns eingegangen. Damit wir finden, was Sie meinen, haben wir eine Frage: {question}",
      "Sie müssen Ihren Antrag nicht einschränken. Wenn Sie alles meinen, sagen Sie uns das einfach.",
    ),
    extension: draft(
      "Wir brauchen mehr Zeit für Ihren Antrag",
      "Ihr Antrag ({request}) ist am {received} bei uns eingegangen. Wir können ihn nicht bis zum {deadline} beantworten. Der Grund: {reason}",
      "In einem solchen Fall gibt uns das Gesetz mehr Zeit. Sie erhalten unsere Antwort spätestens am {newdeadline}. Wir bitten um Entschuldigung für die Verzögerung.",
    ),
    refusal: draft(
      "Unsere Entscheidung über Ihren Antrag",
      "Ihr Antrag ({request}) ist am {received} bei uns eingegangen. Wir haben ihn sorgfältig geprüft und können ihm nicht entsprechen. Die Vorschrift dazu: {ground}.",
      "Unsere Gründe: {reason}",
    ),
    partial: draft(
      "Was wir auf Ihren Antrag getan haben und was nicht möglich war",
      "Ihr Antrag ({request}) ist am {received} bei uns eingegangen. Wir haben einen Teil davon erledigt.",
      "Das ist erledigt:\n{done}",
      "Das ist nicht erledigt:\n{kept}",
      "Die Vorschrift dazu: {ground}. Unsere Gründe: {reason}",
    ),
    answer: draft(
      "Unsere Antwort auf Ihren Antrag",
      "Ihr Antrag ({request}) ist am {received} bei uns eingegangen. Dies ist unsere Antwort.",
      "{summary}",
      "Beigefügt:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "Der Antrag einer Person, der auch Sie betrifft",
      "Sie haben von uns Daten über eine Person erhalten. Die Person hat bei uns einen Antrag gestellt ({request}), und wir haben ihn am {done} umgesetzt. Nach Art. 19 DSGVO müssen wir Ihnen das mitteilen.",
      "Es geht um diesen Datensatz: {record}",
      "Bitte verfahren Sie mit dem Datensatz und allen Kopien ebenso, geben Sie dies an alle weiter, die ihn von Ihnen erhalten haben, und bestätigen Sie uns, wenn es getan ist.",
    ),
  },
};
