import { hasUnseen, type RegimeId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import type { GroundId } from "../src/grounds.ts";
import {
  LawError,
  type LetterKind,
  languages,
  letterTemplate,
  letterVariables,
  readTemplate,
  readVariables,
  templateFile,
  writeLetter,
} from "../src/index.ts";
import type { LetterVariables, VariableType } from "../src/letters/letter-kinds.ts";

const KINDS = Object.keys(letterVariables) as LetterKind[];
const EVERY_LETTER = languages.flatMap((language) => KINDS.map((kind) => ({ language, kind })));

const COMMON = {
  controller: "Example Shop",
  contact: "privacy@shop.example.test",
  reference: "C-7",
  request: "erasure",
  person: { given: "Ada", family: "Lovelace" },
  received: "2026-03-01",
} as const;

const refusal: LetterVariables<"refusal"> = {
  ...COMMON,
  ground: "legal-obligation",
  reason: "An invoice must be kept for ten years.",
  authority: "BlnBDI, Berlin",
};

/** A value of the right type for every variable of a letter; the texts are their own names. */
function anyVariables(kind: LetterKind): LetterVariables<typeof kind> {
  const VALUES = {
    text: (name: string) => `<${name}>`,
    list: (name: string) => [`<${name} 1>`, `<${name} 2>`],
    date: () => "2026-03-02",
    name: () => COMMON.person,
    request: () => "access",
    ground: () => "legal-claims",
  } as const;
  return Object.fromEntries(
    Object.entries<VariableType>(letterVariables[kind]).map(([name, type]) => [name, VALUES[type](name)]),
  ) as LetterVariables<typeof kind>;
}

describe("a letter", () => {
  test("lets no value add a line to its subject, nor hide or steer anything", async () => {
    const evil = "Ada\r\nBcc: all@example.test\u001b[2J\u202e\u200b\u{e0041}";
    for (const { kind, language } of EVERY_LETTER) {
      const evilOf = { text: evil, name: { given: evil, family: evil } } as const;
      const given = Object.entries(anyVariables(kind)).map(([name, value]) => {
        const type = (letterVariables[kind] as Readonly<Record<string, VariableType>>)[name];
        return [name, type === "text" || type === "name" ? evilOf[type] : value];
      });
      const variables = Object.fromEntries(given) as LetterVariables<typeof kind>;
      const { subject, body } = await writeLetter({ kind, language, variables });
      expect(hasUnseen(subject)).toBe(false);
      expect(hasUnseen(body.replaceAll("\n", ""))).toBe(false);
    }
  });

  test("cites a ground as the law of the request does, and refuses one that law does not give", async () => {
    const write = (regime: RegimeId, ground: GroundId) =>
      writeLetter({ kind: "refusal", language: "en", regime, variables: { ...refusal, ground } });
    expect((await write("ccpa", "legal-obligation")).body).toContain("Civ. Code section 1798.105(d)(8).");
    expect((await write("uk-gdpr", "legal-obligation")).body).toContain("Article 17(3)(b) GDPR.");
    await expect(write("lgpd", "expression")).rejects.toThrow("ground: must be one of");
  });

  test("to recipients names the GDPR, so another law needs counsel's own", async () => {
    const variables = { ...COMMON, recipient: "Mailer", record: "review 4711", done: "2026-03-02" };
    const { person: _person, received: _received, ...notice } = variables;
    const order = { kind: "recipient-notice", language: "en", regime: "ccpa", variables: notice } as const;
    await expect(writeLetter(order)).rejects.toThrow("there is no built-in text for ccpa yet");
    const template = readTemplate("recipient-notice", "Subject: Notice\n\n{request} about {record}");
    expect((await writeLetter({ ...order, template })).body).toBe("erasure about review 4711");
  });

  test("reads like a letter", async () => {
    const letter = await writeLetter({ kind: "refusal", language: "de", variables: refusal });
    expect(letter).toEqual({
      language: "de",
      reviewed: false,
      subject: "Unsere Entscheidung über Ihren Antrag (C-7)",
      body: [
        "Guten Tag Ada Lovelace,",
        "Ihr Antrag (Löschung) ist am 1. März 2026 bei uns eingegangen. Wir haben ihn sorgfältig geprüft und können ihm nicht entsprechen. Die Vorschrift dazu: Art. 17 Abs. 3 Buchst. b DSGVO.",
        "Unsere Gründe: An invoice must be kept for ten years.",
        "Wenn Sie damit nicht einverstanden sind, können Sie sich bei der Aufsichtsbehörde beschweren: BlnBDI, Berlin. Sie können auch vor Gericht gehen.",
        "Bitte nennen Sie C-7, wenn Sie uns dazu schreiben.",
        "Mit freundlichen Grüßen\nExample Shop\nprivacy@shop.example.test",
      ].join("\n\n"),
    });
  });

  test.each([
    ["en", "1 March 2026", "Article 17(3)(b) GDPR", "erasure"],
    ["de", "1. März 2026", "Art. 17 Abs. 3 Buchst. b DSGVO", "Löschung"],
    ["fr", "1er mars 2026", "article 17, paragraphe 3, point b), du RGPD", "effacement"],
    ["es", "1 de marzo de 2026", "artículo 17, apartado 3, letra b), del RGPD", "supresión"],
    ["it", "1º marzo 2026", "articolo 17, paragrafo 3, lettera b), del GDPR", "cancellazione"],
    ["lt", "2026 m. kovo 1 d.", "BDAR 17 straipsnio 3 dalies b punktas", "duomenų ištrynimas"],
    ["nl", "1 maart 2026", "artikel 17, lid 3, onder b), AVG", "gegevenswissing"],
    ["pl", "1 marca 2026", "art. 17 ust. 3 lit. b RODO", "usunięcie danych"],
    ["pt", "1 de março de 2026", "artigo 17.º, n.º 3, alínea b), do RGPD", "apagamento"],
  ] as const)("in %s writes its date as %s and its ground as %s", async (language, date, ground, request) => {
    const { body } = await writeLetter({ kind: "refusal", language, variables: refusal });
    for (const words of [date, ground, `(${request})`]) expect(body).toContain(words);
  });

  test.each(EVERY_LETTER)("$kind in $language uses every variable it asks for, and no other", async (it) => {
    const template = await letterTemplate(it.kind, it.language);
    const { subject, body } = await writeLetter({ ...it, variables: anyVariables(it.kind) });
    const used = new Set(`${template.subject}${template.body}`.match(/(?<=\{)[a-z]+(?=\})/g));
    expect([...used].toSorted()).toEqual(Object.keys(letterVariables[it.kind]).toSorted());
    expect(`${subject}${body}`).not.toMatch(/[{}]|undefined|\.\.| ,| \./);
    expect(body).not.toContain("  ");
    expect(template.reviewed).toBe(false);
  });

  test.each(EVERY_LETTER)("$kind in $language says what the law requires", async ({ kind, language }) => {
    const template = await letterTemplate(kind, language);
    expect(readTemplate(kind, templateFile(template))).toEqual(template);
  });

  test("is not written while a variable is missing, and does not compile either", async () => {
    const { authority, ...rest } = refusal;
    expect(authority).toBe("BlnBDI, Berlin");
    // @ts-expect-error A refusal must name the authority.
    const letter = writeLetter({ kind: "refusal", language: "en", variables: rest });
    expect(await codeOf(letter)).toBe("VARIABLE_MISSING: authority: is missing, a text that is not empty");
  });

  test.each([
    [{ received: "1.3.2026" }, "MALFORMED_DATE: received: must be an ISO date such as 2026-03-02"],
    [{ reason: " " }, "VARIABLE_MALFORMED: reason: must be a text that is not empty"],
    [{ person: { given: "" } }, "VARIABLE_MALFORMED: person: must be a name"],
    [{ flavour: "mint" }, "VARIABLE_UNKNOWN: flavour: is not a variable of the letter refusal"],
  ])("is not written with %j", async (wrong, says) => {
    const variables = { ...refusal, ...wrong };
    expect(await codeOf(writeLetter({ kind: "refusal", language: "en", variables }))).toBe(says);
  });

  test("takes a value that looks like a variable for what it is", async () => {
    const variables = { ...refusal, reason: "{authority} $& {reason}" };
    const { body } = await writeLetter({ kind: "refusal", language: "en", variables });
    expect(body).toContain("Our reasons: {authority} $& {reason}");
  });

  test("is not written in an unknown language, nor of an unknown kind", async () => {
    const language = "tlh" as "en";
    expect(await codeOf(writeLetter({ kind: "refusal", language, variables: refusal }))).toContain(
      "UNKNOWN_LANGUAGE",
    );
    expect(await codeOf(letterTemplate("love" as "refusal", "en"))).toContain("UNKNOWN_LETTER");
  });
});

describe("counsel's own text", () => {
  const file =
    "Subject: No ({reference})\r\nReviewed: 2026-12-01, A. Counsel\r\n\r\nNo, because {reason}.\r\n\r\n{authority}\r\n";

  test("takes the place of the built-in one, and may say that it was reviewed", async () => {
    const template = readTemplate("refusal", file);
    expect(await writeLetter({ kind: "refusal", language: "en", variables: refusal, template })).toEqual({
      subject: "No (C-7)",
      body: "No, because An invoice must be kept for ten years..\n\nBlnBDI, Berlin",
      language: "en",
      reviewed: true,
    });
  });

  test.each([
    ["Dear {person}", "TEMPLATE_MALFORMED: template: must begin with Subject:"],
    ["Subject: No\n\n{reason}", "TEMPLATE_MALFORMED: template: must contain {authority}"],
    ["Subject: No\n\n{reasons} {authority}", "VARIABLE_UNKNOWN: template: {reasons} is not a variable"],
  ])("is refused when it is %j", async (text, says) => {
    expect(await codeOf(Promise.resolve().then(() => readTemplate("refusal", text)))).toContain(says);
  });
});

describe("words from a command line", () => {
  test("become names, lists and the rest", () => {
    expect(
      readVariables("partial", { person: ["Ada King Lovelace"], done: ["one", "two"], request: ["access"] }),
    ).toEqual({ person: { given: "Ada King", family: "Lovelace" }, done: ["one", "two"], request: "access" });
  });

  test("are refused where one is meant and two are given", () => {
    expect(() => readVariables("refusal", { reason: ["one", "two"] })).toThrow(
      "reason: must be given only once",
    );
  });
});

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof LawError) return `${error.code}: ${error.message}`;
    throw error;
  }
}
