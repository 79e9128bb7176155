import { LawError } from "../law-error.ts";
import type { LanguagePack } from "./language-pack.ts";

/** The languages letters can be written in. */
export const languages = ["en", "de", "fr", "es", "it", "lt", "nl", "pl", "pt"] as const;

export type Language = (typeof languages)[number];

// Loaded when a letter is written: the texts would be most of what loading this package costs.
const PACKS: Readonly<Record<Language, () => Promise<LanguagePack>>> = {
  en: async () => (await import("./en.ts")).EN,
  de: async () => (await import("./de.ts")).DE,
  fr: async () => (await import("./fr.ts")).FR,
  es: async () => (await import("./es.ts")).ES,
  it: async () => (await import("./it.ts")).IT,
  lt: async () => (await import("./lt.ts")).LT,
  nl: async () => (await import("./nl.ts")).NL,
  pl: async () => (await import("./pl.ts")).PL,
  pt: async () => (await import("./pt.ts")).PT,
};

/** @throws {LawError} `UNKNOWN_LANGUAGE`. */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  if (Object.hasOwn(PACKS, language)) return PACKS[language]();
  throw new LawError("UNKNOWN_LANGUAGE", `language: must be one of ${languages.join(", ")}`);
}
