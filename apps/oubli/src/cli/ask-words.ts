import type { AskWords } from "@oubli/core";
import type { Shell } from "../shell.ts";

/** Asks a question at the terminal. The empty line takes the guess; a number stands for the word beside it. */
export function askingWords(ask: NonNullable<Shell["ask"]>): AskWords {
  return async ({ text, options, many, guess }) => {
    const list = (options ?? []).map((word, at) => `  ${at + 1}  ${word}`);
    const how = many ? "numbers with commas between, or none" : options ? "a number" : "words";
    let said = [text, ...list, `${how}; Enter takes: ${guess === "" ? "none" : guess}`, "> "].join("\n");
    for (;;) {
      const answer = (await ask({ text: said, hidden: false })).trim();
      if (answer === "") return guess;
      const words = answered(answer, options, many === true);
      if (words !== undefined) return words;
      said = `that is not ${how}\n> `;
    }
  };
}

function answered(answer: string, options: readonly string[] | undefined, many: boolean): string | undefined {
  if (options === undefined) return answer;
  if (many && answer.toLowerCase() === "none") return "";
  const chosen = (many ? answer.split(",") : [answer]).map((word) => wordOf(word.trim(), options));
  return chosen.every((word) => word !== undefined) ? chosen.join(", ") : undefined;
}

function wordOf(answer: string, options: readonly string[]): string | undefined {
  return options[Number(answer) - 1] ?? options.find((word) => word.toLowerCase() === answer.toLowerCase());
}
