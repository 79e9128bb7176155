import { markUnseen } from "@oubli/model";

// What a sentence can carry of a text somebody wrote.
const LONGEST = 120;

/** A piece of a page or a description as a sentence shows it: short, on one line, with nothing that moves a screen's cursor. */
export function shown(text: string): string {
  const plain = markUnseen(text.slice(0, LONGEST + 1), () => "�");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
