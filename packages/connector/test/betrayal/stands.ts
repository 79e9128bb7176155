import type { DataMap } from "@oubli/datamap";
import type { Finding, Identifier, PlannedStep } from "@oubli/model";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox, MARA } from "@oubli/sandbox";
import { connect, EMAIL, MAPS, searchBy, type Vendor, words } from "../support/account.ts";
import { type Answered, given, taken } from "./answered.ts";
import { createGuild, GUILD } from "./guild.ts";
import { type Place, placesOf } from "./places.ts";

/** A vendor at which a person has records, as an untouched run knows it. */
export interface Stand {
  readonly name: string;
  readonly map: DataMap;
  readonly vendor: Vendor;
  readonly person: readonly Identifier[];
  /** What the vendor answers to a request, untouched; asked of it only once. */
  plain(request: Request): Promise<Answered>;
  placeOf(request: Request): Place;
  /** A request of an untouched run as it was made, with its key. */
  requestOf(place: Place): Request;
  /** Everything there is about the person. */
  readonly truth: readonly Finding[];
  readonly steps: readonly PlannedStep[];
  /** The requests of an untouched search, and of an untouched look at all of it again. */
  readonly lines: Readonly<Record<Phase, readonly Place[]>>;
}

/** What the connector is asked to do. */
export type Phase = "search" | "again";

/** The person's address of the seeds, and the affiliate's. */
const MARAS: Identifier = { kind: "email", value: MARA.email };
const SHOP_ID: Identifier = { kind: "external-id", value: "70012" };

export async function stands(): Promise<readonly Stand[]> {
  const of = (name: string, map: DataMap, vendor: Vendor, ...person: readonly Identifier[]) =>
    stand({ name, map, vendor, person });
  return [
    await of("fera", MAPS.fera, createFeraSandbox(), EMAIL, SHOP_ID),
    await of("fera, three a page", MAPS.fera, capped(createFeraSandbox(), "page_size"), EMAIL),
    await of("partnero, a buyer", MAPS.partnero, createPartneroSandbox(), EMAIL),
    await of("partnero, a partner", MAPS.partnero, capped(createPartneroSandbox(), "limit"), MARAS),
    await of("loyalty-lt", MAPS.loyalty, createLoyaltySandbox(), EMAIL),
    await of("loyalty-lt, three a page", MAPS.loyalty, capped(createLoyaltySandbox(), "per_page"), EMAIL),
    await of("a page only", GUILD, createGuild(), EMAIL),
  ];
}

/** The same vendor, which never gives more than three at a time. */
function capped(vendor: Vendor, size: string): Vendor {
  return {
    credentials: vendor.credentials,
    fetch: (request) => {
      const url = new URL(request.url);
      if (Number(url.searchParams.get(size) ?? 3) > 3 && !/lead/.test(url.pathname))
        url.searchParams.set(size, "3");
      return vendor.fetch(new Request(url, request));
    },
  };
}

async function stand(of: Pick<Stand, "name" | "map" | "vendor" | "person">): Promise<Stand> {
  const placeOf = placesOf(of.map);
  const known = new Map<string, Answered>();
  const made = new Map<string, Request>();
  const plain = async (request: Request): Promise<Answered> => {
    const { line } = placeOf(request);
    const answered = known.get(line) ?? (await taken(await of.vendor.fetch(request)));
    known.set(line, answered);
    return answered;
  };
  const noting = () => {
    const lines = new Map<string, Place>();
    const fetch = async (request: Request): Promise<Response> => {
      const place = placeOf(request);
      lines.set(place.line, place);
      made.set(place.line, request);
      return given(await plain(request));
    };
    return { lines, connector: connect(of.map, { credentials: of.vendor.credentials, fetch }) };
  };
  const searching = noting();
  const { findings } = await searchBy(searching.connector, ...of.person);
  const looking = noting();
  const { steps } = await looking.connector.propose(findings, words());
  const signal = new AbortController().signal;
  for (const step of steps) await looking.connector.verify(step as PlannedStep, signal, findings);
  await looking.connector.lookAgain(findings, findings, signal);
  return {
    ...of,
    plain,
    placeOf,
    requestOf: ({ line }) => made.get(line) ?? new Request("https://vendor.example.test/"),
    truth: findings,
    steps: steps as readonly PlannedStep[],
    lines: { search: [...searching.lines.values()], again: [...looking.lines.values()] },
  };
}
