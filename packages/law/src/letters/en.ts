import { draft, type LanguagePack } from "./language-pack.ts";

export const EN: LanguagePack = {
  locale: "en-GB",
  greeting: "Dear {person},",
  recipientGreeting: "To {recipient},",
  closing:
    "Please quote {reference} when you write to us about this.\n\nKind regards\n{controller}\n{contact}",
  rights:
    "If you do not agree with us, you can complain to the supervisory authority: {authority}. You can also go to court.",
  requests: {
    access: "access to your data",
    rectification: "rectification",
    erasure: "erasure",
    restriction: "restriction of processing",
    portability: "data portability",
    objection: "objection",
    "human-review": "human review of a decision",
  },
  article: (article, paragraph, point) => `Article ${article}(${paragraph})${point ? `(${point})` : ""} GDPR`,
  letters: {
    acknowledgement: draft(
      "We have received your request",
      "We received your request ({request}) on {received}. We will answer it without undue delay, and by {deadline} at the latest.",
      "You do not have to do anything now. If we need something from you, we will ask you soon.",
    ),
    "identity-request": draft(
      "Please help us make sure that it is you",
      "We received your request ({request}) on {received}. Before we act on it, we have to be sure that it comes from you. Why we ask: {reason}",
      "Please send us:\n{needed}",
      "We use it only to check who you are, and delete it afterwards. As soon as we have it, we will go on.",
    ),
    clarification: draft(
      "A question about your request",
      "We received your request ({request}) on {received}. To find what you mean, we have a question: {question}",
      "You do not have to narrow your request. If you mean everything, just tell us so.",
    ),
    extension: draft(
      "We need more time for your request",
      "We received your request ({request}) on {received}. We cannot answer it by {deadline}. The reason: {reason}",
      "In such a case the law allows us more time. You will have our answer by {newdeadline} at the latest. We are sorry for the delay.",
    ),
    refusal: draft(
      "Our decision on your request",
      "We received your request ({request}) on {received}. We have looked at it carefully and cannot do what you ask. We rely on this provision: {ground}.",
      "Our reasons: {reason}",
    ),
    partial: draft(
      "What we did about your request, and what we could not do",
      "We received your request ({request}) on {received}. We have done part of what you asked for.",
      "What we did:\n{done}",
      "What we did not do:\n{kept}",
      "We rely on this provision: {ground}. Our reasons: {reason}",
    ),
    answer: draft(
      "Our answer to your request",
      "We received your request ({request}) on {received}. This is our answer.",
      "{summary}",
      "Enclosed:\n{enclosed}",
    ),
    "recipient-notice": draft(
      "A person's request that concerns you as well",
      "You received data about a person from us. The person made a request to us ({request}), and we carried it out on {done}. Article 19 GDPR obliges us to tell you.",
      "It concerns this record: {record}",
      "Please do the same with the record and with every copy of it, pass this on to everyone who received it from you, and confirm to us when it is done.",
    ),
  },
};
