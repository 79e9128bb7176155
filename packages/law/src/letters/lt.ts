import { draft, type LanguagePack } from "./language-pack.ts";

export const LT: LanguagePack = {
  locale: "lt-LT",
  greeting: "Gerb. {person},",
  recipientGreeting: "Kam: {recipient}",
  closing: "Rašydami mums šiuo klausimu nurodykite {reference}.\n\nPagarbiai\n{controller}\n{contact}",
  rights:
    "Jei nesutinkate su mūsų sprendimu, galite pateikti skundą priežiūros institucijai: {authority}. Taip pat galite kreiptis į teismą.",
  requests: {
    access: "susipažinimas su Jūsų duomenimis",
    rectification: "duomenų ištaisymas",
    erasure: "duomenų ištrynimas",
    restriction: "duomenų tvarkymo apribojimas",
    portability: "duomenų perkeliamumas",
    objection: "nesutikimas su duomenų tvarkymu",
    "human-review": "sprendimo peržiūra, kurią atlieka žmogus",
  },
  article: (article, paragraph, point) =>
    point
      ? `BDAR ${article} straipsnio ${paragraph} dalies ${point} punktas`
      : `BDAR ${article} straipsnio ${paragraph} dalis`,
  letters: {
    acknowledgement: draft(
      "Gavome Jūsų prašymą",
      "Jūsų prašymą ({request}) gavome {received} Atsakysime nepagrįstai nedelsdami, ne vėliau kaip iki {deadline}",
      "Dabar Jums nieko daryti nereikia. Jei mums ko nors iš Jūsų prireiks, netrukus paprašysime.",
    ),
    "identity-request": draft(
      "Padėkite mums įsitikinti, kad prašymą pateikėte Jūs",
      "Jūsų prašymą ({request}) gavome {received} Prieš jį vykdydami turime įsitikinti, kad prašymą pateikėte Jūs. Kodėl klausiame: {reason}",
      "Prašome atsiųsti:\n{needed}",
      "Tai naudosime tik Jūsų tapatybei patikrinti, o paskui ištrinsime. Gavę tęsime darbą.",
    ),
    clarification: draft(
      "Klausimas dėl Jūsų prašymo",
      "Jūsų prašymą ({request}) gavome {received} Kad rastume tai, ko Jums reikia, norime paklausti: {question}",
      "Jūs neprivalote siaurinti savo prašymo. Jei norite visko, tiesiog mums tai parašykite.",
    ),
    extension: draft(
      "Jūsų prašymui reikia daugiau laiko",
      "Jūsų prašymą ({request}) gavome {received} Negalime į jį atsakyti iki {deadline} Priežastis: {reason}",
      "Tokiu atveju teisės aktai leidžia pratęsti terminą. Mūsų atsakymą gausite ne vėliau kaip iki {newdeadline} Atsiprašome, kad turite laukti.",
    ),
    refusal: draft(
      "Mūsų sprendimas dėl Jūsų prašymo",
      "Jūsų prašymą ({request}) gavome {received} Atidžiai jį išnagrinėjome ir negalime jo įvykdyti. Teisinis pagrindas: {ground}.",
      "Mūsų priežastys: {reason}",
    ),
    partial: draft(
      "Ką pagal Jūsų prašymą padarėme ir ko padaryti negalėjome",
      "Jūsų prašymą ({request}) gavome {received} Dalį jo įvykdėme.",
      "Padaryta:\n{done}",
      "Nepadaryta:\n{kept}",
      "Teisinis pagrindas: {ground}. Mūsų priežastys: {reason}",
    ),
    answer: draft(
      "Mūsų atsakymas į Jūsų prašymą",
      "Jūsų prašymą ({request}) gavome {received} Tai mūsų atsakymas.",
      "{summary}",
      "Pridedama:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "Asmens prašymas, susijęs ir su Jumis",
      "Iš mūsų esate gavę duomenų apie asmenį. Šis asmuo pateikė mums prašymą ({request}), ir mes jį įvykdėme {done} Pagal BDAR 19 straipsnį privalome Jums apie tai pranešti.",
      "Tai susiję su šiuo įrašu: {record}",
      "Prašome tą patį padaryti su šiuo įrašu ir visomis jo kopijomis, apie tai pranešti tiems, kam jį perdavėte, ir patvirtinti mums, kai tai bus padaryta.",
    ),
  },
};
