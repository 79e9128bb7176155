import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of others that is inside one of ours. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const ABOUT = `The code of others inside this package, with their licences. Dependencies that are installed beside it bring their own.

Holidays are those of date-holidays, which is installed beside this package and not changed. Its calendar data are available under
CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), as they rely on articles of Wikipedia; the attributions are listed in its
file LICENSE.
`;

const RULE = "=".repeat(78);

/**
 * The NOTICE of a package with code of others inside: each with its licence's own text.
 *
 * @param folders Where the packages lie that are inside.
 * @throws {Error} For one that says no licence, or brings no text of it.
 */
export function noticeText(folders: readonly string[]): string {
  const parts = [...new Set(folders)].map(partOf).toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return [ABOUT, ...parts.map(({ title, text }) => `${RULE}\n${title}\n${RULE}\n\n${text.trim()}\n`)].join(
    "\n",
  );
}

function partOf(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  if (license === undefined) throw new Error(`${name} says no licence`);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? STANDARD[license] : readFileSync(join(folder, file), "utf8");
  if (text === undefined) throw new Error(`${name} brings no text of its licence`);
  return { title: `${name} ${version} (${license})`, text };
}

/** For packages that name their licence and forgot its text. */
const STANDARD: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/** The packages a NOTICE speaks of. */
export function bundledIn(notice: string): readonly Bundled[] {
  const titles = notice.matchAll(/^={78}\n(\S+) (\S+) \((.+)\)\n={78}$/gm);
  return [...titles].map(([, name = "", version = "", licence = ""]) => ({ name, version, licence }));
}

/** The folder of the package that a file of it lies in; `undefined` for a file of ours. */
export function packageFolderOf(file: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/"))?.[1];
}
