// The rules of the house

// Time, for tests
export { type ManualClock, manualClock } from "./clock.ts";
export { cycles, FLOORS, floorViolations, type Import, importViolations, type Manifest } from "./layers.ts";
export { brokenLinks, linksIn, pagesBelow } from "./pages.ts";
export { type House, readHouse } from "./read-house.ts";
