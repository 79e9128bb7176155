// What a release is, and what must hold of it
export { type Published, publishedIn } from "./published.ts";
export { isPlaceholder, type ReleaseSettings, readSettings, repositoryOf } from "./settings.ts";
export { manifestProblems, type PackedPackage, packedProblems } from "./problems.ts";

// What can be imported
export { type Declarations, declarationProblems, declarationsOf, withoutGenerated } from "./declarations.ts";

// What it is made of
export { licenceProblems, type Licensed } from "./licences.ts";
export { type Bundled, bundledIn, noticeText, packageFolderOf } from "./notice.ts";
export { type Bom, licensedIn, withBundled } from "./sbom.ts";

// What is handed over, and published
export { inOrder, publishRelease } from "./publish.ts";
export { beginRehearsal, type Rehearsal, rehearsePublishing } from "./rehearse.ts";
export { digestOf, digestProblems, sumsText } from "./digests.ts";
