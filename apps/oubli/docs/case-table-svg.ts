import { CASE_STATES, CASE_TABLE, type CaseState } from "@oubli/model";

/** One event that leads to one state, from wherever it may. */
interface Way {
  readonly event: string;
  readonly who: string;
  readonly from: readonly CaseState[];
  readonly to: CaseState;
  /** `next`: straight down to the neighbour; the others take a lane beside the states. */
  readonly side: "next" | "down" | "up";
}

const BOX = { width: 190, height: 84, gap: 44 } as const;
const LANE = 148;
const MARGIN = 24;

/** The life of a case as a picture, drawn from the table the program decides by. The same table, the same text. */
export function caseTableSvg(): string {
  const all = ways();
  const lanes = {
    up: all.filter((way) => way.side === "up"),
    down: all.filter((way) => way.side === "down"),
  };
  const left = MARGIN + lanes.up.length * LANE;
  const width = left + BOX.width + lanes.down.length * LANE + MARGIN * 2;
  const height = MARGIN * 2 + CASE_STATES.length * (BOX.height + BOX.gap) - BOX.gap;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-sans-serif, system-ui, sans-serif" font-size="14" role="img" aria-labelledby="title desc">`,
    `<title id="title">The life of a case</title>`,
    `<desc id="desc">${all.map(sentence).join(" ")}</desc>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="#334155"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g fill="none" stroke="#334155" stroke-width="1.5">`,
    ...lanes.up.map((way, at) => laneLines(way, at, left)),
    ...lanes.down.map((way, at) => laneLines(way, at, left)),
    ...all
      .filter((way) => way.side === "next")
      .flatMap((way) => way.from.map((from) => nextLine(from, left))),
    "</g>",
    ...CASE_STATES.map((state) => boxOf(state, left)),
    ...all.filter((way) => way.side === "next").map((way, _, nexts) => nextLabel(way, nexts, left)),
    ...lanes.up.map((way, at) => laneLabel(way, at, left)),
    ...lanes.down.map((way, at) => laneLabel(way, at, left)),
    "</svg>",
    "",
  ].join("\n");
}

function ways(): readonly Way[] {
  return CASE_TABLE.flatMap(({ event, from, to, who }) => {
    // What does not move a case is not in its picture.
    if (to === "same") return [];
    const sideOf = (state: CaseState): Way["side"] => {
      const steps = CASE_STATES.indexOf(to) - CASE_STATES.indexOf(state);
      return steps === 1 ? "next" : steps > 0 ? "down" : "up";
    };
    return (["next", "down", "up"] as const).flatMap((side) => {
      // Doing the same once more leads nowhere new and would only be a loop in the picture.
      const froms = from.filter((state) => state !== to && sideOf(state) === side);
      return froms.length === 0 ? [] : [{ event, who, from: froms, to, side }];
    });
  });
}

function sentence({ event, who, from, to }: Way): string {
  return `${event} (${who}) leads from ${from.join(", ")} to ${to}.`;
}

function topOf(state: CaseState): number {
  return MARGIN + CASE_STATES.indexOf(state) * (BOX.height + BOX.gap);
}

/** Each lane meets the boxes at a height of its own, so that no two lines lie on each other. */
function meetingOf(state: CaseState, lane: number): number {
  return topOf(state) + 10 + lane * 13;
}

function laneX({ side }: Way, lane: number, left: number): number {
  return side === "up" ? left - (lane + 1) * LANE + 18 : left + BOX.width + (lane + 1) * LANE - 18;
}

function laneLines(way: Way, lane: number, left: number): string {
  const x = laneX(way, lane, left);
  const edge = way.side === "up" ? left : left + BOX.width;
  const end = meetingOf(way.to, lane);
  const far = way.from.map((state) => meetingOf(state, lane));
  const furthest = way.side === "up" ? Math.max(...far) : Math.min(...far);
  const joins = far.map((y) => `M${edge} ${y}H${x}`).join("");
  return `<path d="${joins}M${x} ${furthest}V${end}H${edge}" marker-end="url(#tip)"/>`;
}

function nextLine(from: CaseState, left: number): string {
  const x = left + BOX.width / 2;
  const y = topOf(from) + BOX.height;
  return `<path d="M${x} ${y}V${y + BOX.gap}" marker-end="url(#tip)"/>`;
}

function boxOf(state: CaseState, left: number): string {
  const middle = left + BOX.width / 2;
  return [
    `<rect x="${left}" y="${topOf(state)}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="#f1f5f9" stroke="#334155" stroke-width="1.5"/>`,
    `<text x="${middle}" y="${topOf(state) + BOX.height / 2 + 5}" text-anchor="middle" font-weight="600" fill="#0f172a">${state}</text>`,
  ].join("");
}

function nextLabel(way: Way, nexts: readonly Way[], left: number): string {
  const [from = way.to] = way.from;
  // Two events can take the same straight way.
  const same = nexts.filter((other) => other.from.includes(from));
  const dy = (same.indexOf(way) - (same.length - 1) / 2) * 15;
  const y = topOf(from) + BOX.height + BOX.gap / 2 + 4 + dy;
  return label(left + BOX.width / 2 + 8, y, `${way.event}${small(` ${way.who}`)}`);
}

function laneLabel(way: Way, lane: number, left: number): string {
  const last = Math.max(...way.from.map((state) => CASE_STATES.indexOf(state)), CASE_STATES.indexOf(way.to));
  const first = Math.min(...way.from.map((state) => CASE_STATES.indexOf(state)), CASE_STATES.indexOf(way.to));
  // In the gap below a box no line of another lane passes.
  const gap = CASE_STATES[Math.floor((first + last - 1) / 2)] ?? way.to;
  const y = topOf(gap) + BOX.height + BOX.gap / 2;
  const x = laneX(way, lane, left) + 6;
  return label(x, y, `${way.event}${small(way.who, `x="${x}" dy="14" `)}`);
}

function small(text: string, place = ""): string {
  return `<tspan ${place}font-size="12" fill="#64748b">${text}</tspan>`;
}

function label(x: number, y: number, inner: string): string {
  return `<text x="${x}" y="${y}" fill="#0f172a" stroke="#ffffff" stroke-width="4" paint-order="stroke">${inner}</text>`;
}
