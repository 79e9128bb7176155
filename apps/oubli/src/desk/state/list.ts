/** A place in a list of any length: the chosen line, -1 for none, and the first line that is drawn. */
export interface ListPlace {
  readonly cursor: number;
  readonly top: number;
}

export const LIST_START: ListPlace = { cursor: 0, top: 0 };

/** Ways of moving, the same in every list and every text that is longer than the screen. */
export type Motion = "up" | "down" | "page-up" | "page-down" | "first" | "last";

/** Moves the chosen line; the window follows only as far as it must. */
export function moveInList(place: ListPlace, motion: Motion, count: number, height: number): ListPlace {
  const step = Math.max(1, height - 1);
  const wanted: Readonly<Record<Motion, number>> = {
    up: place.cursor - 1,
    down: place.cursor + 1,
    "page-up": place.cursor - step,
    "page-down": place.cursor + step,
    first: 0,
    last: count - 1,
  };
  return settle({ ...place, cursor: wanted[motion] }, count, height);
}

/** The nearest place that exists in a list of this length and a window of this height. */
export function settle({ cursor, top }: ListPlace, count: number, height: number): ListPlace {
  const at = clamp(cursor, 0, count - 1);
  const highest = clamp(top, at - height + 1, at);
  return { cursor: at, top: clamp(highest, 0, count - height) };
}

/** Moves a text up and down in its window. */
export function moveText(top: number, motion: Motion, count: number, height: number): number {
  const step = Math.max(1, height - 1);
  const wanted: Readonly<Record<Motion, number>> = {
    up: top - 1,
    down: top + 1,
    "page-up": top - step,
    "page-down": top + step,
    first: 0,
    last: count,
  };
  return clamp(wanted[motion], 0, count - height);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(0, low, Math.min(value, Math.max(high, low)));
}
