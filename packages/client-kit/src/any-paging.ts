import { nextPage } from "./next-page.ts";
import { announcedTotal, pageItems } from "./page-items.ts";
import type { Paging } from "./paging.ts";

/** Reads every way of paging that says in the query which page is wanted. */
export const anyPaging: Paging = { nextOf: nextPage, itemsOf: pageItems, totalOf: announcedTotal };
