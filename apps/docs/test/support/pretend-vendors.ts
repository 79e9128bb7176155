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
  const { hostname, pathname } = new URL(request.url);
  // What no description knows is answered as any vendor would answer what it knows.
  if (pathname.includes("/nudges/")) return Response.json({ done: true });
  const vendor = VENDORS.find(({ host }) => host.test(hostname));
  if (!vendor) throw new Error(`an example calls ${hostname}, which is no vendor`);
  return vendor.fetch(request);
};
