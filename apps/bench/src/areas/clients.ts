import { ratesAt } from "../clients/rates.ts";
import { imports, sizes } from "../clients/weight.ts";
import { withServer } from "../clients/with-server.ts";
import { report } from "../measure.ts";

const ROUNDS = 10;
const IMPORT_ROUNDS = 11;

/** Our client beside others: calls a second, CPU for one call, size and import. `requests` of each, at each concurrency. */
export async function clients(requests: number): Promise<string> {
  const tables: string[] = [];
  await withServer(async (address) => {
    for (const concurrency of [1, 50]) {
      const { perSecond, cpu } = await ratesAt(address, { requests, rounds: ROUNDS, concurrency });
      tables.push(report(`Listing 25 leads over loopback, ${concurrency} at a time`, perSecond));
      tables.push(report(`CPU of the caller for one such request, ${concurrency} at a time`, cpu));
    }
  });
  tables.push(report("Size of a bundle that lists one thing (esbuild, minified, gzip)", await sizes()));
  tables.push(report("Import of such a bundle in a fresh process", await imports(IMPORT_ROUNDS)));
  return [...tables, NOTE(requests)].join("\n\n");
}

const NOTE = (requests: number): string =>
  `${requests.toLocaleString("en")} requests of each in ${ROUNDS} rounds, at each concurrency; Octokit a fiftieth of them, because it waits between calls. Our client's pacer is on, with a limit that is never reached: it keeps at most 8 calls open.`;
