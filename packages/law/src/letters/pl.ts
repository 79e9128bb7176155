import { draft, type LanguagePack } from "./language-pack.ts";

// No name in the greeting: Polish would decline it, and would have to know whether it is a man's or a woman's.
export const PL: LanguagePack = {
  locale: "pl-PL",
  greeting: "{person}\n\nDzień dobry,",
  recipientGreeting: "{recipient}\n\nDzień dobry,",
  closing:
    "W korespondencji w tej sprawie prosimy podać {reference}.\n\nZ poważaniem\n{controller}\n{contact}",
  rights:
    "W razie braku zgody z naszym stanowiskiem można wnieść skargę do organu nadzorczego: {authority}. Można również zwrócić się do sądu.",
  requests: {
    access: "dostęp do danych",
    rectification: "sprostowanie danych",
    erasure: "usunięcie danych",
    restriction: "ograniczenie przetwarzania",
    portability: "przeniesienie danych",
    objection: "sprzeciw",
    "human-review": "weryfikacja decyzji przez człowieka",
  },
  article: (article, paragraph, point) =>
    `art. ${article} ust. ${paragraph}${point ? ` lit. ${point}` : ""} RODO`,
  letters: {
    acknowledgement: draft(
      "Otrzymaliśmy żądanie dotyczące danych osobowych",
      "Dnia {received} otrzymaliśmy Państwa żądanie ({request}). Odpowiemy bez zbędnej zwłoki, najpóźniej dnia {deadline}.",
      "Na razie nie trzeba nic robić. Jeśli będziemy czegoś potrzebować, wkrótce o to poprosimy.",
    ),
    "identity-request": draft(
      "Prosimy o pomoc w potwierdzeniu tożsamości",
      "Dnia {received} otrzymaliśmy Państwa żądanie ({request}). Zanim je wykonamy, musimy mieć pewność, że pochodzi od Państwa. Powód naszego pytania: {reason}",
      "Prosimy o przesłanie:\n{needed}",
      "Użyjemy tego wyłącznie do sprawdzenia tożsamości, a potem usuniemy. Po otrzymaniu będziemy kontynuować.",
    ),
    clarification: draft(
      "Pytanie dotyczące Państwa żądania",
      "Dnia {received} otrzymaliśmy Państwa żądanie ({request}). Aby znaleźć właściwe dane, mamy pytanie: {question}",
      "Nie trzeba zawężać żądania. Jeśli chodzi o wszystko, wystarczy nam to napisać.",
    ),
    extension: draft(
      "Potrzebujemy więcej czasu na odpowiedź",
      "Dnia {received} otrzymaliśmy Państwa żądanie ({request}). Nie możemy odpowiedzieć do dnia {deadline}. Powód: {reason}",
      "W takim przypadku prawo daje nam więcej czasu. Odpowiedź przekażemy najpóźniej dnia {newdeadline}. Przepraszamy za opóźnienie.",
    ),
    refusal: draft(
      "Nasza decyzja w sprawie Państwa żądania",
      "Dnia {received} otrzymaliśmy Państwa żądanie ({request}). Po starannym rozpatrzeniu nie możemy go spełnić. Podstawa prawna: {ground}.",
      "Nasze powody: {reason}",
    ),
    partial: draft(
      "Co zrobiliśmy w sprawie Państwa żądania, a co nie było możliwe",
      "Dnia {received} otrzymaliśmy Państwa żądanie ({request}). Spełniliśmy je w części.",
      "Wykonano:\n{done}",
      "Nie wykonano:\n{kept}",
      "Podstawa prawna: {ground}. Nasze powody: {reason}",
    ),
    answer: draft(
      "Nasza odpowiedź na Państwa żądanie",
      "Dnia {received} otrzymaliśmy Państwa żądanie ({request}). Oto nasza odpowiedź.",
      "{summary}",
      "W załączeniu:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "Żądanie osoby, które dotyczy również Państwa",
      "Otrzymali Państwo od nas dane pewnej osoby. Osoba ta skierowała do nas żądanie ({request}), które wykonaliśmy dnia {done}. Art. 19 RODO zobowiązuje nas do poinformowania Państwa o tym.",
      "Chodzi o ten rekord: {record}",
      "Prosimy postąpić tak samo z tym rekordem i wszystkimi jego kopiami, przekazać tę informację tym, którzy otrzymali go od Państwa, i potwierdzić nam wykonanie.",
    ),
  },
};
