import { type AnswerItem, informationIds } from "@oubli/law";

/**
 * What the law still wants said, and where to say it: lines to print, none when the answer is whole.
 */
export function unansweredText(unanswered: readonly AnswerItem[]): readonly string[] {
  if (unanswered.length === 0) return [];
  const known: readonly string[] = informationIds;
  const words = unanswered.filter(({ id }) => known.includes(id)).map(({ id }) => id);
  return [
    "the law also wants said:",
    ...unanswered.map(({ article, plain }) => `  ${plain} (${article})`),
    ...(words.length === 0
      ? []
      : [`  say it for every answer under "information" in oubli.config.yaml: ${words.join(", ")}`]),
  ];
}
