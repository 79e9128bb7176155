#!/usr/bin/env node
import { run } from "./run.ts";
import { createProgress } from "./words.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => stop.abort(new Error("it was stopped")));

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  progress: createProgress(process.stderr, Date.now),
  signal: stop.signal,
});
