import { acts } from "./areas/acts.ts";
import { clients } from "./areas/clients.ts";
import { clone } from "./areas/clone.ts";
import { guessing } from "./areas/guessing.ts";
import { judging } from "./areas/judging.ts";
import { law } from "./areas/law.ts";
import { sealing } from "./areas/sealing.ts";
import { searching } from "./areas/searching.ts";
import { start } from "./areas/start.ts";
import { steps } from "./areas/steps.ts";
import { tlog } from "./areas/tlog.ts";

/** What the command line may change. */
export interface AreaOptions {
  /** How many requests each client makes. */
  readonly requests: number;
  /** How often they take turns. */
  readonly rounds: number;
}

/** What can be measured, by the name it is asked for. Each gives its tables as Markdown. */
export const AREAS: Readonly<Record<string, (options: AreaOptions) => Promise<string>>> = {
  start: () => start(15),
  steps: () => steps(7),
  acts: () => acts(5),
  law: () => law(3),
  clone: () => clone(),
  tlog: () => tlog(5),
  judging: () => judging(9),
  guessing: () => guessing(5),
  sealing: () => sealing(9),
  searching: () => searching(9),
  clients: (load) => clients(load),
};
