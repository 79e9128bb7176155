import { variablesIn } from "@oubli/datamap/record";

/** A text of a page with the values of its variables; one without a value stays as it stands. */
export function settledText(text: string, values: Readonly<Record<string, string>>): string {
  return variablesIn(text).reduceRight((settled, { name, start, text: written }) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined
      ? settled
      : settled.slice(0, start) + value + settled.slice(start + written.length);
  }, text);
}
