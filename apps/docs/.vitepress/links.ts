/** Where the pages of this site come from, by the folder that a link in them leads to. */
const PAGES: Readonly<Record<string, string>> = {
  "../client-fera": "/clients/fera/",
  "../client-partnero": "/clients/partnero/",
  "../client-loyalty-lt": "/clients/loyalty-lt/",
  "../client-kit": "/clients/kit/",
  "./generated/api.md": "./api",
  "generated/api.md": "./api",
};

/**
 * Where a link of a page leads on this site.
 *
 * @throws For a link out of the site that is not a whole address: it would be true in the package and dead here.
 */
export function leadsTo(address: string, page: string): string {
  if (!page.startsWith("clients/") || !/^\.{1,2}\/|^[a-z]+\//i.test(address)) return address;
  const [path = "", anchor] = address.split("#");
  const place = PAGES[path.replace(/\/(README\.md)?$/, "")];
  if (place === undefined)
    throw new Error(`${page} links to ${address}  -> say in links.ts which page of the site shows it`);
  return anchor === undefined ? place : `${place}#${anchor}`;
}
