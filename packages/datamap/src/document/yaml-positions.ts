import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
} from "js-yaml";
import { type Child, type PositionOf, positionsBy } from "./lines.ts";

/** Positions in a YAML text that can be read. What an alias stands for is found where the alias stands. */
export function yamlPositions(text: string, maxDepth: number): PositionOf {
  const events = parseEvents(text, { maxDepth });
  const ends = endsOf(events);
  // The first event is the document, the second one its value.
  const root = events[1];
  return positionsBy({ begins: root ? beginOf(root) : 0, value: 1 }, (value) => {
    const event = events[value];
    if (event?.type === EVENT_MAPPING) return members(text, { events, ends, value });
    if (event?.type === EVENT_SEQUENCE) return elements({ events, ends, value });
    return undefined;
  });
}

interface Inside {
  readonly events: readonly Event[];
  /** For each event, the position after everything it holds. */
  readonly ends: Int32Array;
  readonly value: number;
}

function members(text: string, { events, ends, value }: Inside): ReadonlyMap<string, Child> {
  const found = new Map<string, Child>();
  let at = value + 1;
  for (let key = events[at]; key && key.type !== EVENT_POP; key = events[at]) {
    const child = ends[at] ?? events.length;
    if (key.type === EVENT_SCALAR)
      found.set(getScalarValue(text, key), { begins: beginOf(key), value: child });
    at = ends[child] ?? events.length;
  }
  return found;
}

function elements({ events, ends, value }: Inside): ReadonlyMap<string, Child> {
  const found = new Map<string, Child>();
  let at = value + 1;
  for (let element = events[at]; element && element.type !== EVENT_POP; element = events[at]) {
    found.set(String(found.size), { begins: beginOf(element), value: at });
    at = ends[at] ?? events.length;
  }
  return found;
}

function endsOf(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  events.forEach((event, at) => {
    if (event.type === EVENT_SCALAR || event.type === EVENT_ALIAS) ends[at] = at + 1;
    else if (event.type === EVENT_POP) ends[open.pop() ?? at] = at + 1;
    else open.push(at);
  });
  return ends;
}

function beginOf(event: Event): number {
  switch (event.type) {
    case EVENT_SCALAR:
      // Of a value that is not there, such as in `key:`, there is no position.
      return Math.max(0, event.valueStart);
    case EVENT_MAPPING:
    case EVENT_SEQUENCE:
      return Math.max(0, event.start);
    case EVENT_ALIAS:
      return Math.max(0, event.anchorStart);
    case EVENT_DOCUMENT:
    case EVENT_POP:
      return 0;
  }
}
