// Runs the program from a checkout: bundles it first when a source is newer than the bundle.
if (!process.features.typescript) {
  console.error(`oubli: Node.js ${process.versions.node} cannot read its sources`);
  console.error("       from a checkout, start it with: npx -y pnpm@12 oubli");
  process.exit(2);
}
const { bundle, isFresh } = await import("../build.ts");

if (!isFresh()) await bundle();
await import("./oubli.mjs");
