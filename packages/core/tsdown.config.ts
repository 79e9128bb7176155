import { noticeText, packageFolderOf } from "@oubli/release-tools";
import { defineConfig, type UserConfig } from "tsdown";

// Rooms of the house that are not published by themselves; what is published stays a dependency.
const PRIVATE = /^@oubli\/(?:connector|datamap|dossier|engine|model|store)(?:\/|$)/;

// What is not a dependency and not of the house ends up inside: its licence goes along.
const notice: NonNullable<UserConfig["plugins"]> = {
  name: "notice",
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? one.moduleIds : []));
    const folders = files.flatMap((file) => packageFolderOf(file) ?? []);
    this.emitFile({ type: "asset", fileName: "NOTICE.txt", source: noticeText(folders) });
  },
};

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", world: "src/world/index.ts", words: "src/words/index.ts" },
  format: "esm",
  platform: "node",
  target: "node24.15",
  fixedExtension: true,
  inputOptions: { resolve: { conditionNames: ["@oubli/source", "import", "node", "default"] } },
  deps: { alwaysBundle: [PRIVATE], dts: { alwaysBundle: [PRIVATE] } },
  dts: true,
  plugins: [notice],
});

export default config;
