import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readVendor } from "@oubli/datamap";
import { readSourceFile } from "@oubli/datamap/source-file";
import type { Release } from "../../src/diff/change.ts";

const textOf = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
const SPEC = textOf("shop.yaml");
const PAGE = textOf("shop-page.yaml");
const NAMED = ["Customer", "NewCustomer", "CustomerChange", "CustomerEdit", "Order"];

// biome-ignore lint/suspicious/noExplicitAny: an edit of a test reaches anywhere into a document.
export type Editable = any;

/**
 * A small shop as it was released, with the edits of a maintainer in its description and in its page. Without an edit of the page it
 * means what it meant: most edits of a description would be refused until the page is changed, too.
 */
export function shop(
  edit: (description: Editable) => void = () => {},
  page?: (text: string) => string,
): Release {
  const description = readSourceFile("openapi.yaml", SPEC).value as Editable;
  edit(description);
  const map = page ? mapOf(page(PAGE), JSON.stringify(description)) : mapOf(PAGE, SPEC);
  return { description, map, named: NAMED };
}

function mapOf(page: string, spec: string): object {
  const reading = readVendor(page, "privacy.yaml", (name) => (name === "openapi.yaml" ? spec : undefined));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return JSON.parse(JSON.stringify(reading.map)) as object;
}

/** An edit of a page's text that is sure to have changed something. */
export function inPage(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the page has no ${from}`);
    return text.replace(from, to);
  };
}
