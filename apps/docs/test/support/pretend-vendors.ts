import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";

// Loaded before an example: its `fetch` leads to pretend vendors, and its keys are theirs. The example knows nothing of it.
const fera = createFeraSandbox();
const partnero = createPartneroSandbox();
const loyalty = createLoyaltySandbox();

Object.assign(process.env, {
  FERA_SECRET_KEY: fera.credentials.SecretKey,
  PARTNERO_API_KEY: partnero.credentials.ApiKey,
  LOYALTY_API_KEY: loyalty.credentials.ApiKey,
  LOYALTY_API_SECRET: loyalty.credentials.ApiSecret,
});

const VENDORS = [
  { host: /(^|\.)fera\.ai$/, fetch: fera.fetch },
  { host: /(^|\.)partnero\.com$/, fetch: partnero.fetch },
  { host: /(^|\.)loyalty\.lt$/, fetch: loyalty.fetch },
];

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const instead = unpretended(request);
  if (instead) return instead;
  const url = new URL(request.url);
  const vendor = VENDORS.find(({ host }) => host.test(url.hostname));
  if (!vendor) throw new Error(`an example calls ${url.hostname}, which is no vendor`);
  url.searchParams.delete("beta");
  url.searchParams.delete("filter[tag]");
  return vendor.fetch(new Request(url, request));
};

/** What the examples send that no description knows, and what no pretend vendor does yet. */
function unpretended({ method, url }: Request): Response | undefined {
  const { pathname } = new URL(url);
  if (pathname.includes("/nudges/")) return Response.json({ nudged: true });
  if (method === "POST" && pathname.endsWith("/media"))
    return Response.json({ id: "fmed_1" }, { status: 201 });
  if (pathname.includes("/files/"))
    return new Response("zip", { headers: { "content-type": "application/zip" } });
  return undefined;
}
