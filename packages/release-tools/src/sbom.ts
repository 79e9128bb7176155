import type { Licensed } from "./licences.ts";
import type { Bundled } from "./notice.ts";

interface Component {
  readonly type: string;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly "bom-ref"?: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Depending {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

/** As much of a CycloneDX document as is looked at here. */
export interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Depending[];
}

/** What a package is made of, with the packages inside it beside those that are installed with it. */
export function withBundled(bom: Bom, bundled: readonly Bundled[]): Bom {
  const root = bom.metadata.component["bom-ref"] ?? "";
  const known = new Set(bom.components.map((one) => one["bom-ref"]));
  const added = bundled.map(componentOf).filter((one) => !known.has(one["bom-ref"]));
  const inside = added.flatMap((one) => one["bom-ref"] ?? []);
  const others = bom.dependencies.filter(({ ref }) => ref !== root);
  const direct = bom.dependencies.find(({ ref }) => ref === root)?.dependsOn ?? [];
  return {
    ...bom,
    components: [...bom.components, ...added],
    dependencies: [
      { ref: root, dependsOn: [...direct, ...inside] },
      ...others,
      ...inside.map((ref) => ({ ref, dependsOn: [] })),
    ],
  };
}

function componentOf({ name, version, licence }: Bundled): Component {
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    ...(scope === undefined ? {} : { group: scope }),
    name: bare ?? name,
    version,
    purl,
    "bom-ref": purl,
    licenses: / (?:AND|OR|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }],
    // By CycloneDX's own taxonomy of properties.
    properties: [{ name: "cdx:npm:package:bundled", value: "true" }],
  };
}

/** What a package is made of, each with its licence. */
export function licensedIn({ components }: Bom): readonly Licensed[] {
  return components.map(({ group, name, version = "", licenses = [] }) => {
    const texts = licenses.flatMap(
      ({ license, expression }) => expression ?? license?.id ?? license?.name ?? [],
    );
    return {
      name: group === undefined ? name : `${group}/${name}`,
      version,
      licence: texts.length === 0 ? undefined : texts.join(" AND "),
    };
  });
}
