import { fieldsThatTell, idPointers, tokensOf, valueAt } from "@oubli/datamap/record";
import { type Answered, type Around, eachMine, isObject, listIn, put, withList } from "./answered.ts";
import { ALL, family, type Kind, onAnswers, onLists, onRecords } from "./kind.ts";
import { emptyBeside, endedAt } from "./kinds-of-errors.ts";

type Row = Readonly<Record<string, unknown>>;

/** Each of the person's records with another id. */
function withId(make: (id: unknown) => unknown): Kind["turn"] {
  return onAnswers((answered, around) => {
    const [at] = around.place.kind ? idPointers(around.place.kind) : [];
    if (at === undefined) return undefined;
    return eachMine(around, answered, (record) => put(record, at, make(valueAt(record, at))));
  });
}

const NO_ID = family("betrayed", "A record without an id that can be compared.", ALL, {
  "records without an id": onLists(withId(() => undefined)),
  "records whose id is null": onLists(withId(() => null)),
  "records whose id is empty": onLists(withId(() => "")),
  "records whose id is an object": withId((id) => ({ value: id })),
  "records whose id is a list": withId((id) => [id]),
  "records whose id is true": withId(() => true),
});

const OTHER_ID = family("betrayed", "Another record came than the one that was asked for.", ALL, {
  "one record in place of another": onRecords(async (_, around) => {
    const [sibling] = around.siblings;
    if (sibling === undefined) return undefined;
    return around.ask((url) => {
      const other = new URL(sibling, url);
      url.pathname = other.pathname;
      url.search = other.search;
    });
  }),
  "a record under another id": onRecords(
    withId((id) => (typeof id === "number" ? id + 100_000 : `${String(id)}-x`)),
  ),
});

const SAME_ID = family("harmless", "An id that is the same text is the same id.", ALL, {
  "ids as texts that were numbers": (answered, around) => retypedIds(answered, around),
});

function retypedIds(answered: Answered, around: Around): Answered | undefined {
  const [at] = around.place.kind ? idPointers(around.place.kind) : [];
  if (at === undefined || around.place.role === "other") return undefined;
  let isChanged = false;
  const changed = eachMine(around, answered, (record) => {
    const id = valueAt(record, at);
    isChanged ||= typeof id === "number";
    return typeof id === "number" ? put(record, at, String(id)) : record;
  });
  return isChanged ? changed : undefined;
}

/** Every field of a record that tells an address, changed. */
function withAddresses(make: (address: unknown) => unknown): Kind["turn"] {
  return (answered, around) => {
    const { kind } = around.place;
    const fields = kind ? fieldsThatTell(kind.properties, "email") : [];
    if (fields.length === 0) return undefined;
    return eachMine(around, answered, (record) =>
      fields.reduce<Row>((changed, { pointer }) => {
        if (tokensOf(pointer).includes("*") || valueAt(changed, pointer) === undefined) return changed;
        return put(changed, pointer, make(valueAt(changed, pointer))) as Row;
      }, record),
    );
  };
}

const scanned =
  (turn: Kind["turn"]): Kind["turn"] =>
  (answered, around) =>
    around.place.match === "scan" ? turn(answered, around) : undefined;
const asked =
  (turn: Kind["turn"]): Kind["turn"] =>
  (answered, around) =>
    around.place.match === "scan" ? undefined : turn(answered, around);

const UNTELLING = [
  ...family(
    "betrayed",
    "A search by an address brought records that tell none: whose they are cannot be said.",
    ["once", "operation"],
    {
      "records without the address": asked(onLists(withAddresses(() => undefined))),
      "records whose address is null": asked(onLists(withAddresses(() => null))),
      "records whose address is empty": asked(onLists(withAddresses(() => ""))),
      "records whose address is blank": asked(onLists(withAddresses(() => "  "))),
    },
  ),
  ...family(
    "betrayed",
    "A field that the page says tells an address is not there at all, not even empty.",
    ["once", "operation"],
    {
      "records without the address in a list of everybody": scanned(onLists(withAddresses(() => undefined))),
    },
  ),
  ...family(
    "undetectable",
    "A list of everybody holds people of whom no address is known.",
    ["once", "operation"],
    {
      "records whose address is null in a list of everybody": scanned(onLists(withAddresses(() => null))),
    },
  ),
];

const UNCOMPARABLE = family(
  "betrayed",
  "What stands where an address should is none and cannot be compared.",
  ["once", "operation"],
  {
    "records whose address is an object": onLists(withAddresses((value) => ({ address: value }))),
    "records whose address is a list": onLists(withAddresses((value) => [{ value }])),
    "records whose address is true": onLists(withAddresses(() => true)),
    "records whose address is a number": onLists(withAddresses(() => 71)),
  },
);

const MASKED = family(
  "undetectable",
  "A masked address, or another one, is a text like any other; an honest broad search brings such records of other people.",
  ["once", "operation"],
  {
    "records with a masked address": onLists(withAddresses(() => "d***@example.test")),
    "records with a hashed address": onLists(withAddresses(() => "9f86d081884c7d65")),
    "records with another person's address": onLists(withAddresses(() => "someone.else@example.test")),
  },
);

const SPELT = family("harmless", "The same address in another spelling is the same address.", ALL, {
  "addresses in capitals": onAnswers(
    withAddresses((value) => (typeof value === "string" ? value.toUpperCase() : value)),
  ),
});

/** A list from which one of the person's records is missing. */
function without(
  more: (answered: Answered, around: Around, left: number) => Answered | undefined,
): Kind["turn"] {
  return onLists((answered, around) => {
    const list = listIn(around, answered);
    const at = list?.findIndex((one) => around.isMine(one)) ?? -1;
    if (!list || at < 0) return undefined;
    const left = list.filter((_, index) => index !== at);
    return more(withList(around, answered, left), around, left.length);
  });
}

const counted =
  (turn: Kind["turn"]): Kind["turn"] =>
  (answered, around) => {
    const total = around.place.pages?.total;
    return total === undefined || valueAt(answered.body, total) === undefined
      ? undefined
      : turn(answered, around);
  };
const uncounted =
  (turn: Kind["turn"]): Kind["turn"] =>
  (answered, around) =>
    around.place.pages?.total === undefined ? turn(answered, around) : undefined;

const DROPPED = [
  ...family("betrayed", "The total says that there are more.", ALL, {
    "a record dropped, the total still right": counted(without((answered) => answered)),
    "an empty list, the total still right": counted(
      onLists((answered, around) =>
        listIn(around, answered)?.length ? withList(around, answered, []) : undefined,
      ),
    ),
    "a record dropped, and the total as a text": counted(
      without((answered, { place }) => {
        const at = place.pages?.total ?? "";
        return { ...answered, body: put(answered.body, at, String(valueAt(answered.body, at))) };
      }),
    ),
  }),
  ...family("betrayed", "The total that the page promises is not there to compare with.", ALL, {
    "a record dropped, and the total missing": counted(
      without((answered, { place }) => ({
        ...answered,
        body: put(answered.body, place.pages?.total ?? "", undefined),
      })),
    ),
    "a record dropped, and the total null": counted(
      without((answered, { place }) => ({
        ...answered,
        body: put(answered.body, place.pages?.total ?? "", null),
      })),
    ),
    'a record dropped, and the total "many"': counted(
      without((answered, { place }) => ({
        ...answered,
        body: put(answered.body, place.pages?.total ?? "", "many"),
      })),
    ),
    "a record dropped, and the total -1": counted(
      without((answered, { place }) => ({
        ...answered,
        body: put(answered.body, place.pages?.total ?? "", -1),
      })),
    ),
  }),
  ...family("undetectable", "A vendor that holds one record less answers the same.", ALL, {
    "a record dropped, and the total with it": counted(
      without((answered, { place }) => {
        const at = place.pages?.total ?? "";
        const total = valueAt(answered.body, at);
        return typeof total === "number"
          ? { ...answered, body: put(answered.body, at, total - 1) }
          : undefined;
      }),
    ),
    "a record dropped where nothing is counted": uncounted(without((answered) => answered)),
  }),
  ...family(
    "undetectable",
    "A vendor that holds nothing of the person answers the same.",
    ["once", "operation"],
    {
      "an empty list with marks of paging that fit": onLists((answered, around) =>
        listIn(around, answered)?.some((one) => around.isMine(one))
          ? emptyBeside(answered, around)
          : undefined,
      ),
      "the records of others instead": onLists(async (answered, around) => {
        if (!listIn(around, answered)?.some((one) => around.isMine(one))) return undefined;
        const everything = await around.ask((url) => {
          for (const name of [...url.searchParams.keys()])
            if (!/^(page_size|per_page|limit)$/.test(name)) url.searchParams.delete(name);
        });
        const others = (listIn(around, everything) ?? []).filter((one) => !around.isMine(one)).slice(0, 3);
        return others.length > 0
          ? endedAt(withList(around, answered, others), around, others.length)
          : undefined;
      }),
    },
  ),
];

const REPEATED_MEMBER = family("betrayed", "A member of the answer stands there twice.", ALL, {
  "an empty list after the list, under the same name": onLists((answered, around) => {
    const list = listIn(around, answered);
    const [, name = "", deeper] = (around.place.returns?.at ?? "").split("/");
    if (!list?.length || deeper !== undefined || name === "" || !isObject(answered.body)) return undefined;
    const text = JSON.stringify(answered.body);
    return { ...answered, bytes: `${text.slice(0, -1)},${JSON.stringify(name)}:[]}` };
  }),
  "an empty list before the list, under the same name": onLists((answered, around) => {
    const list = listIn(around, answered);
    const [, name = "", deeper] = (around.place.returns?.at ?? "").split("/");
    if (!list?.length || deeper !== undefined || name === "" || !isObject(answered.body)) return undefined;
    return { ...answered, bytes: `{${JSON.stringify(name)}:[],${JSON.stringify(answered.body).slice(1)}` };
  }),
});

/** What says of itself that it is gone although it is not. */
const SAID_TO_BE_GONE = family(
  "undetectable",
  "This is the very mark by which the page says that the vendor tells what is gone.",
  ["once", "operation"],
  {
    "a record that says it is anonymized": onAnswers((answered, around) => {
      const [condition] = around.place.kind?.goneWhen ?? [];
      if (!condition) return undefined;
      return eachMine(around, answered, (record) => put(record, condition.at, "2026-11-01T00:00:00Z"));
    }),
  },
);

export const KINDS_OF_RECORDS: readonly Kind[] = [
  ...NO_ID,
  ...OTHER_ID,
  ...SAME_ID,
  ...UNTELLING,
  ...UNCOMPARABLE,
  ...MASKED,
  ...SPELT,
  ...DROPPED,
  ...REPEATED_MEMBER,
  ...SAID_TO_BE_GONE,
];
