import { draft, type LanguagePack } from "./language-pack.ts";

export const NL: LanguagePack = {
  locale: "nl-NL",
  greeting: "Beste {person},",
  recipientGreeting: "Aan {recipient},",
  closing:
    "Vermeld {reference} als u ons hierover schrijft.\n\nMet vriendelijke groet\n{controller}\n{contact}",
  rights:
    "Als u het hier niet mee eens bent, kunt u een klacht indienen bij de toezichthoudende autoriteit: {authority}. U kunt ook naar de rechter gaan.",
  requests: {
    access: "inzage in uw gegevens",
    rectification: "rectificatie",
    erasure: "gegevenswissing",
    restriction: "beperking van de verwerking",
    portability: "overdraagbaarheid van gegevens",
    objection: "bezwaar",
    "human-review": "herbeoordeling van een besluit door een mens",
  },
  article: (article, paragraph, point) =>
    `artikel ${article}, lid ${paragraph},${point ? ` onder ${point}),` : ""} AVG`,
  letters: {
    acknowledgement: draft(
      "Wij hebben uw verzoek ontvangen",
      "Wij hebben uw verzoek ({request}) op {received} ontvangen. Wij antwoorden zo snel mogelijk, en uiterlijk op {deadline}.",
      "U hoeft nu niets te doen. Als wij iets van u nodig hebben, vragen wij het u snel.",
    ),
    "identity-request": draft(
      "Help ons na te gaan dat u het bent",
      "Wij hebben uw verzoek ({request}) op {received} ontvangen. Voordat wij ermee aan de slag gaan, moeten wij zeker weten dat het van u komt. Waarom wij dit vragen: {reason}",
      "Stuur ons alstublieft:\n{needed}",
      "Wij gebruiken dit alleen om uw identiteit te controleren en verwijderen het daarna. Zodra wij het hebben, gaan wij verder.",
    ),
    clarification: draft(
      "Een vraag over uw verzoek",
      "Wij hebben uw verzoek ({request}) op {received} ontvangen. Om te vinden wat u bedoelt, hebben wij een vraag: {question}",
      "U hoeft uw verzoek niet te beperken. Als u alles bedoelt, laat ons dat dan gewoon weten.",
    ),
    extension: draft(
      "Wij hebben meer tijd nodig voor uw verzoek",
      "Wij hebben uw verzoek ({request}) op {received} ontvangen. Wij kunnen het niet uiterlijk op {deadline} beantwoorden. De reden: {reason}",
      "In zo’n geval geeft de wet ons meer tijd. U krijgt ons antwoord uiterlijk op {newdeadline}. Onze excuses voor de vertraging.",
    ),
    refusal: draft(
      "Ons besluit over uw verzoek",
      "Wij hebben uw verzoek ({request}) op {received} ontvangen. Wij hebben het zorgvuldig bekeken en kunnen er niet aan voldoen. De regel waarop dit berust: {ground}.",
      "Onze redenen: {reason}",
    ),
    partial: draft(
      "Wat wij met uw verzoek hebben gedaan, en wat niet mogelijk was",
      "Wij hebben uw verzoek ({request}) op {received} ontvangen. Wij hebben er voor een deel aan voldaan.",
      "Dit is gedaan:\n{done}",
      "Dit is niet gedaan:\n{kept}",
      "De regel waarop dit berust: {ground}. Onze redenen: {reason}",
    ),
    answer: draft(
      "Ons antwoord op uw verzoek",
      "Wij hebben uw verzoek ({request}) op {received} ontvangen. Dit is ons antwoord.",
      "{summary}",
      "Bijgevoegd:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "Het verzoek van een persoon dat ook u aangaat",
      "U hebt van ons gegevens over een persoon ontvangen. Die persoon heeft bij ons een verzoek gedaan ({request}), en wij hebben het op {done} uitgevoerd. Artikel 19 AVG verplicht ons u dat te laten weten.",
      "Het gaat om dit record: {record}",
      "Doe alstublieft hetzelfde met het record en met alle kopieën ervan, geef dit door aan wie het van u heeft ontvangen, en bevestig ons wanneer het gedaan is.",
    ),
  },
};
