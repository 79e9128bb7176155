// The rules of the house
export {
  cycles,
  FLOORS,
  floorViolations,
  type Import,
  importViolations,
  type Manifest,
  ROOMS,
  type Rooms,
  roomViolations,
} from "./layers.ts";
export { DECISIONS, type Decision, secondDecisions, withoutHeading, wordsOfFaces } from "./decisions.ts";
export { brokenLinks, linksIn, pagesBelow } from "./pages.ts";
export { secondRulesOfSight, writesPastCleaning } from "./streams.ts";
export { type House, readHouse } from "./read-house.ts";

// Time, for tests
export { type ManualClock, manualClock } from "./clock.ts";

// Servers of other people, for tests
export { onTheWay, type Passing, type Way } from "./on-the-way.ts";
export { mysqlServer, startMysql } from "./mysql.ts";
export { type Certificate, postgresPrograms, startPostgres } from "./postgres.ts";
export type { RealServer } from "./real-server.ts";
