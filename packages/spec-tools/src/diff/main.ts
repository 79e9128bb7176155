import { parseArgs } from "node:util";
import { compareReleases, keepReleases } from "./command.ts";

const USAGE = `usage: main.ts [--check | --release] <vendor> ...
  what has changed in descriptions and pages since the last release, and the changeset of each client
  --check     writes nothing; fails where a changeset is missing or tells something else
  --release   keeps what is generated now as the release
exit: 0 all is well; 1 a changeset is missing or stale; 2 could not compare; 3 a change waits for a reason`;

const { values, positionals: vendors } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, release: { type: "boolean" } },
});

if (vendors.length === 0 || (values.check && values.release)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (values.release ? release() : compare(values.check === true));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

async function release(): Promise<number> {
  await keepReleases({ vendors });
  return 0;
}

async function compare(check: boolean): Promise<number> {
  const { said, complaints, code } = await compareReleases({ vendors, check });
  for (const line of said) console.log(line);
  for (const complaint of complaints) console.error(complaint);
  return code;
}
