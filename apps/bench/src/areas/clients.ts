import { operations } from "../clients/operations.ts";
import { BESIDE } from "../clients/peers.ts";
import { ratesAt } from "../clients/rates.ts";
import { imports, modulesOf, sizes } from "../clients/weight.ts";
import { withServer } from "../clients/with-server.ts";
import { report } from "../measure.ts";

/** How much is measured. */
export interface ClientsLoad {
  /** Of each client, at each concurrency. */
  readonly requests: number;
  readonly rounds: number;
}

/** Our client beside others: calls a second, CPU for one call, size by module, and import. */
export async function clients({ requests, rounds }: ClientsLoad): Promise<string> {
  const tables: string[] = [];
  await withServer(async (address) => {
    for (const concurrency of [1, 50]) {
      const { perSecond, cpu } = await ratesAt(address, { requests, rounds, concurrency });
      tables.push(report(`Listing 25 leads over loopback, ${concurrency} at a time`, perSecond));
      const title = `CPU of the caller for one such request, ${concurrency} at a time, beside ${BESIDE} in the same round`;
      tables.push(report(title, cpu, BESIDE));
    }
  });
  tables.push(
    report(
      "Size of a bundle that lists one thing, what is loaded at once (esbuild, minified, gzip)",
      await sizes(),
    ),
  );
  for (const peer of ["ours", "ours-whole"]) tables.push(await modulesOf(peer));
  tables.push(report("Import of such a bundle in a fresh process", await imports(rounds)));
  return [...tables, note(requests, rounds)].join("\n\n");
}

function note(requests: number, rounds: number): string {
  return `${requests.toLocaleString("en")} requests of each in ${rounds} rounds, at each concurrency; Octokit a fiftieth of them, because it waits between calls. Our client knows all ${operations()} operations of Partnero where it is called by path, and one resource of them by name. Its pacer is on, with a limit that is never reached: it keeps at most 8 calls open.`;
}
