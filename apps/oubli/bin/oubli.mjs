#!/usr/bin/env node
import module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`oubli: this is Node.js ${process.versions.node}, and 24.15 or newer is needed`);
  process.exit(1);
}
module.enableCompileCache?.();
await import("../dist/oubli.mjs");
