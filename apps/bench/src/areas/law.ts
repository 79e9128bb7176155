import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { interleave, report } from "../measure.ts";
import { ROOT } from "../program.ts";

const LAW = pathToFileURL(join(ROOT, "packages", "law", "src", "index.ts")).href;
const DATES = 1_000_000;

/** How long a million deadlines take, and how long it takes until the first can be asked for. */
export async function law(rounds: number): Promise<string> {
  const dates = await interleave(
    [
      { name: "the instants read by Date.parse alone", unit: "ms", once: async () => inProcess(READ_ONLY) },
      { name: "deadlines in Berlin, Madrid and London", unit: "ms", once: async () => inProcess(DEADLINES) },
      {
        name: "all in one year, each with a suspension of its own",
        unit: "ms",
        once: async () => inProcess(SUSPENDED),
      },
    ],
    rounds,
  );
  const bundled = await bundle();
  const loading = await interleave(
    [
      { name: "an empty module", unit: "ms", once: async () => inProcess(load("data:text/javascript,")) },
      {
        name: "the package, bundled as in the program",
        unit: "ms",
        once: async () => inProcess(load(bundled)),
      },
      {
        name: "from its sources, and a first deadline with the holidays",
        unit: "ms",
        once: async () => inProcess(FIRST),
      },
    ],
    rounds,
  );
  return [
    report(`${DATES.toLocaleString("en")} deadlines, received from 2018 to 2060`, dates),
    report("Loading the law", loading),
  ].join("\n\n");
}

/** Runs a module in a process of its own, which prints the milliseconds it measured. */
function inProcess(script: string): number {
  const args = ["--conditions=@oubli/source", "--input-type=module", "-e", script];
  return Number(
    execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
}

/** Bundles the package as the program's build does. @returns The address of the bundle. */
async function bundle(): Promise<string> {
  const require = createRequire(join(ROOT, "apps", "oubli", "package.json"));
  const { build }: Bundler = require("esbuild");
  const outfile = join(mkdtempSync(join(tmpdir(), "oubli-bench-")), "law.mjs");
  await build({
    entryPoints: [fileURLToPath(LAW)],
    outfile,
    ...{ bundle: true, platform: "node", format: "esm", minify: true },
    external: ["date-holidays", "@js-temporal/polyfill"],
  });
  return pathToFileURL(outfile).href;
}

interface Bundler {
  readonly build: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

function load(url: string): string {
  return `const t = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - t);`;
}

// The same moments in every round, in no order: a multiplicative generator modulo a prime.
const MOMENTS = `
  const first = Date.parse("2018-05-26T00:00:00Z"), span = Date.parse("2060-01-01T00:00:00Z") - first;
  let seed = 42;
  const moments = Array.from({ length: ${DATES} }, () => {
    seed = (seed * 48271) % 2147483647;
    return new Date(first + Math.floor((seed / 2147483647) * span)).toISOString();
  });
  const places = [
    { regime: "gdpr", country: "DE", region: "BE", zone: "Europe/Berlin" },
    { regime: "gdpr", country: "ES", region: "MD", zone: "Europe/Madrid" },
    { regime: "uk-gdpr", country: "GB", region: "ENG", zone: "Europe/London" },
  ];
`;

const READ_ONLY = `${MOMENTS}
  const t = performance.now();
  let sum = 0;
  for (const received of moments) sum += Date.parse(received);
  console.log(performance.now() - t);
`;

const DEADLINES = timed("questions");

// More in one year than any controller has, each suspended for up to nine days: few counts, many suspensions.
const SUSPENDED = timed(`questions.map((question, i) => {
  const received = "2026" + question.received.slice(4).replace("-02-29", "-02-28");
  const to = new Date(Date.parse(received) + (i % 10) * 86400000).toISOString();
  return { ...question, received, suspensions: [{ from: received, to }] };
})`);

/** England's law is younger than the first moments: those are asked of Berlin. */
function timed(questions: string): string {
  return `${MOMENTS}
  const { deadlinesOf } = await import(${JSON.stringify(LAW)});
  const questions = moments.map((received, i) => ({ ...places[received < "2021-02" ? 0 : i % 3], received }));
  const asked = ${questions};
  const t = performance.now();
  let sum = 0;
  for (const question of asked) sum += deadlinesOf(question).deadline.length;
  console.log(performance.now() - t);
`;
}

const FIRST = `
  const t = performance.now();
  const { deadlinesOf } = await import(${JSON.stringify(LAW)});
  deadlinesOf({ regime: "gdpr", country: "DE", region: "BE", zone: "Europe/Berlin", received: "2026-01-31T12:00:00Z" });
  console.log(performance.now() - t);
`;
