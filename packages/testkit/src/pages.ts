import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** One sentence for each link of a page in Markdown to a file that is not there; an empty list means all lead somewhere. */
export function brokenLinks(root: string): readonly string[] {
  return pagesBelow(root).flatMap((page) =>
    linksIn(readFileSync(page, "utf8"))
      .filter((target) => !existsSync(join(dirname(page), target)))
      .map((target) => `${relative(root, page)} leads to ${target}, which is not there`),
  );
}

/** Every page of the repository; folders that are made, and hidden ones, are left out. */
export function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name.endsWith(".md") ? [path] : [];
    const made = entry.name === "node_modules" || entry.name === "dist" || entry.name.startsWith(".");
    return entry.isDirectory() && !made ? pagesBelow(path) : [];
  });
}

/** The files a page links to, relative to it. What stands in code is no link. */
export function linksIn(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}
