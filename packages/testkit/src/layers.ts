/**
 * The house, from the ground up. A package may use packages on strictly lower floors only.
 * This table is the first thing to show a newcomer.
 */
export const FLOORS: readonly (readonly string[])[] = [
  // The words everybody uses.
  ["@oubli/model"],
  // Each knows one thing and no other package but the model.
  ["@oubli/law", "@oubli/tlog", "@oubli/client-kit", "@oubli/datamap"],
  // What the audit trail says, and who has said it.
  ["@oubli/trail"],
  // What can be done about a request; how to call each vendor.
  ["@oubli/engine", "@oubli/client-fera", "@oubli/client-partnero", "@oubli/client-loyalty-lt"],
  // What carries it out.
  [
    "@oubli/store",
    "@oubli/connector",
    "@oubli/dossier",
    "@oubli/sandbox",
    "@oubli/testkit",
    "@oubli/spec-tools",
    "@oubli/release-tools",
  ],
  // Everything that can be done, over a home.
  ["@oubli/core"],
  // What shows it to people and programs.
  ["oubli", "@oubli/sandbox-server", "@oubli/bench", "@oubli/docs"],
];

/** The rooms of one folder, from the ground up: each uses rooms below it, and none beside it. */
export interface Rooms {
  readonly folder: string;
  /** Folders or files inside, by floor; a path belongs to the longest that it begins with. */
  readonly floors: readonly (readonly string[])[];
}

/** The floors inside of what is too large for one room. */
export const ROOMS: readonly Rooms[] = [
  {
    folder: "packages/datamap/src/",
    floors: [
      ["json.ts", "data-map.ts"],
      ["record/"],
      ["document/"],
      ["page/"],
      ["compile/", "guess/"],
      ["inline/"],
      ["read-vendor.ts", "draft-vendor.ts", "capabilities.ts"],
      ["index.ts"],
    ],
  },
  {
    folder: "packages/core/src/",
    floors: [["world/", "deadlines/"], ["action/"], ["words/"], ["actions/"], ["index.ts"]],
  },
  {
    folder: "apps/oubli/src/",
    floors: [
      ["shell.ts", "told/"],
      ["desk/text/"],
      ["desk/state/"],
      ["desk/input/", "desk/view/", "desk/effects/"],
      ["desk/"],
      ["demo/"],
      ["cli/"],
      ["bin.ts"],
    ],
  },
];

/** What the house knows of one package. */
export interface Manifest {
  readonly name: string;
  /** Packages of the house it depends on at run time, and while it is developed. */
  readonly uses: readonly string[];
  readonly developsWith: readonly string[];
}

/** One import statement. */
export interface Import {
  /** The package that imports. */
  readonly from: string;
  readonly file: string;
  readonly specifier: string;
}

/** One sentence for each dependency that points up or sideways; an empty list means the house is in order. */
export function floorViolations(manifests: readonly Manifest[]): readonly string[] {
  return manifests.flatMap(({ name, uses, developsWith }) => {
    const mine = floorOf(name);
    if (mine === undefined)
      return [`${name} stands on no floor: add it to FLOORS in packages/testkit/src/layers.ts`];
    // Tests may use a neighbour's test tools; only what runs must point down.
    const pointing = isApp(name) ? [...uses, ...developsWith] : uses;
    return pointing
      .filter((used) => (floorOf(used) ?? Number.POSITIVE_INFINITY) >= mine)
      .map((used) => `${name} must not use ${used}: it does not stand below`);
  });
}

/** One sentence for each import that reaches into another package's inside, or uses one it does not declare. */
export function importViolations(
  imports: readonly Import[],
  manifests: readonly Manifest[],
): readonly string[] {
  const names = new Set(manifests.map((manifest) => manifest.name));
  return imports.flatMap(({ from, file, specifier }) => {
    if (/^(\.\.\/)+(packages|apps|client-|[a-z-]+\/src)/.test(specifier) && specifier.includes("/src/")) {
      const own = file.includes("/test/") || file.includes("/src/");
      const climbs = specifier.split("../").length - 1;
      if (own && climbs > depthOf(file)) return [`${file} reaches out of its package: ${specifier}`];
    }
    const used = [...names].find((name) => specifier === name || specifier.startsWith(`${name}/`));
    if (used === undefined || used === from) return [];
    const rest = specifier.slice(used.length);
    const inside = rest !== "" && !/^\/[a-z-]+(\.json)?$/.test(rest);
    const manifest = manifests.find((candidate) => candidate.name === from);
    const declared = manifest?.uses.includes(used) || manifest?.developsWith.includes(used);
    return [
      ...(inside ? [`${file} reaches into the inside of ${used}: import what its index offers`] : []),
      ...(declared ? [] : [`${file} uses ${used}, which ${from} does not declare`]),
    ];
  });
}

/** One sentence for each import that points up, or sideways into another room; and for each file that stands in no room. */
export function roomViolations(
  edges: ReadonlyMap<string, readonly string[]>,
  rooms: readonly Rooms[] = ROOMS,
): readonly string[] {
  return rooms.flatMap((house) => {
    const inside = [...edges].filter(([file]) => file.startsWith(house.folder));
    return inside.flatMap(([file, used]) => {
      const mine = roomOf(file, house);
      if (mine === undefined)
        return [`${file} stands in no room: add it to ROOMS in packages/testkit/src/layers.ts`];
      return used.flatMap((other) => {
        const theirs = roomOf(other, house);
        const allowed = theirs === undefined || theirs.room === mine.room || theirs.floor < mine.floor;
        return allowed
          ? []
          : [`${file} must not use ${other}: ${theirs.room} does not stand below ${mine.room}`];
      });
    });
  });
}

function roomOf(
  file: string,
  { folder, floors }: Rooms,
): { readonly room: string; readonly floor: number } | undefined {
  const all = floors.flatMap((names, floor) => names.map((room) => ({ room, floor })));
  return all
    .filter(({ room }) => file.startsWith(folder + room))
    .toSorted((a, b) => b.room.length - a.room.length)[0];
}

/** One sentence for each circle of files that import each other. */
export function cycles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push(`a circle of imports: ${[...way.slice(at), file].join(" -> ")}`);
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}

function floorOf(name: string): number | undefined {
  const floor = FLOORS.findIndex((names) => names.includes(name));
  return floor < 0 ? undefined : floor;
}

function isApp(name: string): boolean {
  return FLOORS.at(-1)?.includes(name) ?? false;
}

/** How many folders a file lies below its package's root. */
function depthOf(file: string): number {
  return file.split("/").length - 3;
}
