import { valueAt } from "@oubli/datamap/record";
import { type Answered, type Around, isObject, listIn, put, withList } from "./answered.ts";
import { ALL, family, type Kind, onLists } from "./kind.ts";

type Turn = Kind["turn"];

const positionOf = ({ place }: Around) => (place.pages?.position ?? "").replace("query.", "");
const positionIn = (around: Around) =>
  new URL(around.place.line.split(" ")[1] ?? "", "http://x").searchParams.get(positionOf(around));
const sizeOf = ({ place }: Around) => (place.pages?.size?.name ?? "").replace("query.", "");
const isLater = (around: Around) => ![null, "0", "1"].includes(positionIn(around));

/** Whether the vendor goes on after this answer. */
function goesOn(answered: Answered, around: Around): boolean {
  const { pages } = around.place;
  if (!pages) return false;
  if (pages.next !== undefined) {
    const next = valueAt(answered.body, pages.next);
    return next !== null && next !== undefined && next !== false;
  }
  const total = pages.total === undefined ? undefined : valueAt(answered.body, pages.total);
  const length = listIn(around, answered)?.length ?? 0;
  return typeof total === "number" && total > length && !isLater(around);
}

const paged = (turn: Turn): Turn =>
  onLists((answered, around) =>
    around.place.pages && !around.place.isControl ? turn(answered, around) : undefined,
  );
const withNext = (make: (next: unknown) => unknown): Turn =>
  paged((answered, around) => {
    const at = around.place.pages?.next;
    return at !== undefined && goesOn(answered, around)
      ? { ...answered, body: put(answered.body, at, make(valueAt(answered.body, at))) }
      : undefined;
  });
const ofCursor =
  (turn: Turn): Turn =>
  (answered, around) =>
    around.place.pages?.style === "cursor" ? turn(answered, around) : undefined;
const notOfCursor =
  (turn: Turn): Turn =>
  (answered, around) =>
    around.place.pages?.style === "cursor" ? undefined : turn(answered, around);
const withTotal = (make: (total: number) => unknown): Turn =>
  paged((answered, around) => {
    const at = around.place.pages?.total;
    const total = at === undefined ? undefined : valueAt(answered.body, at);
    const is = typeof total === "number" ? make(total) : undefined;
    return at === undefined || typeof total !== "number" || is === total
      ? undefined
      : { ...answered, body: put(answered.body, at, is) };
  });

const WRONG_END = family(
  "betrayed",
  "Where the list goes on, or that it ends, is not said as the page says.",
  ALL,
  {
    "no word about the next page on a page that is full": withNext(() => undefined),
    "true in place of a cursor": ofCursor(withNext(() => true)),
    "an object in place of a cursor": ofCursor(withNext((next) => ({ cursor: next }))),
    "a list in place of a cursor": ofCursor(withNext((next) => [next])),
    "a cursor that comes back": ofCursor(
      paged((answered, around) => {
        const at = around.place.pages?.next ?? "";
        const here = positionIn(around);
        return here === null || !listIn(around, answered)?.length
          ? undefined
          : { ...answered, body: put(answered.body, at, here) };
      }),
    ),
  },
);

const MORE_SAID = family("betrayed", "It says that there is more than what comes.", ALL, {
  "a total that is larger": withTotal((total) => total + 2),
  "a total that is smaller": withTotal((total) => total - 1),
  "a total that changes from page to page": paged((answered, around) => {
    const at = around.place.pages?.total;
    const total = at === undefined ? undefined : valueAt(answered.body, at);
    return at !== undefined && typeof total === "number" && isLater(around)
      ? { ...answered, body: put(answered.body, at, total + 1) }
      : undefined;
  }),
});

const SAME_PAGE = family(
  "betrayed",
  "A page, or a record, comes twice where each comes once.",
  ["once", "operation"],
  {
    "the first page again": paged(async (answered, around) => {
      if (!isLater(around)) return undefined;
      const first = await around.ask((url) => url.searchParams.delete(positionOf(around)));
      return { ...answered, body: first.body };
    }),
    "the last record of the page before in place of the first": paged(async (answered, around) => {
      const list = listIn(around, answered);
      if (!isLater(around) || !list?.length || around.place.pages?.style === "cursor") return undefined;
      const first = await around.ask((url) => url.searchParams.delete(positionOf(around)));
      const [before] = (listIn(around, first) ?? []).slice(-1);
      return before === undefined ? undefined : withList(around, answered, [before, ...list.slice(1)]);
    }),
    "the same record twice on a page, one other lost": paged((answered, around) => {
      const list = listIn(around, answered);
      const at = list?.findIndex((one) => around.isMine(one)) ?? -1;
      if (!list || list.length < 2 || at < 0) return undefined;
      const other = list[at === 0 ? 1 : 0];
      return withList(
        around,
        answered,
        list.map((one, index) => (index === at ? other : one)),
      );
    }),
  },
);

const EARLY_END = family(
  "undetectable",
  "The vendor's own word for the end, where nothing is counted: a list that is as long answers the same.",
  ALL,
  {
    "null in place of the next page": withNextUncounted(() => null),
    "an empty text in place of the next page": withNextUncounted(() => ""),
    "false in place of the next page": withNextUncounted(() => false),
    "an empty page that goes on": ofCursor(
      paged((answered, around) => (goesOn(answered, around) ? withList(around, answered, []) : undefined)),
    ),
  },
);

function withNextUncounted(make: (next: unknown) => unknown): Turn {
  return (answered, around) =>
    around.place.pages?.total === undefined ? withNext(make)(answered, around) : undefined;
}

const READ_ON = family("harmless", "It is read on, to the end.", ["operation"], {
  "pages of one, whatever is asked": paged((_, around) => {
    const size = sizeOf(around);
    if (size === "" || around.place.pages?.style !== "page") return undefined;
    return around.ask((url) => url.searchParams.set(size, "1"));
  }),
  "true in place of the address of the next page": notOfCursor(withNext(() => true)),
  "the total as a text": withTotal(String),
});

const UNSAID = family("betrayed", "The total that the page promises is not there.", ["operation"], {
  "no total at all": paged((answered, around) => {
    const at = around.place.pages?.total;
    return at !== undefined && isObject(answered.body) && valueAt(answered.body, at) !== undefined
      ? { ...answered, body: put(answered.body, at, undefined) }
      : undefined;
  }),
});

export const KINDS_OF_PAGING: readonly Kind[] = [
  ...WRONG_END,
  ...MORE_SAID,
  ...SAME_PAGE,
  ...EARLY_END,
  ...READ_ON,
  ...UNSAID,
];
