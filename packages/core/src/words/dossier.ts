import type { CaseId } from "@oubli/model";
import type { Part, Told } from "../action/action.ts";
import type { WrittenPackage } from "../world/dossiers.ts";
import { count } from "./count.ts";

/** What to tell of a data package that was written; its passphrase is a secret of its own. */
export function packageParts(id: CaseId, written: WrittenPackage): readonly Part[] {
  return [
    {
      is: "line",
      text: `encrypted and signed: ${count(written.records, "record")} of ${id}`,
      tone: "good",
    },
    { is: "fact", label: "file", text: written.file, file: true },
    { is: "fact", label: "audit trail", text: `entry ${written.entry} vouches for it` },
    ...(written.complete
      ? []
      : [
          {
            is: "line",
            text: "the search could not look everywhere; the package says where",
            tone: "warn",
          } as const,
        ]),
    ...unansweredParts(written.unanswered),
  ];
}

/** The same as data, without the passphrase. */
export function packageJson({ passphrase: _, ...written }: WrittenPackage): object {
  return written;
}

/** The passphrase, where the package has one. */
export function packageSecret({ passphrase }: WrittenPackage): Pick<Told, "secret"> {
  if (passphrase === undefined) return {};
  return { secret: { label: "passphrase; send it through a separate channel", value: passphrase } };
}

/** Something the law requires a response to say, and whether the configuration can say it for every response. */
export interface Unanswered {
  readonly id: string;
  readonly article: string;
  readonly plain: string;
  readonly sayable: boolean;
}

/** What a response does not say yet although the law requires it; nothing when it is whole. */
export function unansweredParts(unanswered: readonly Unanswered[]): readonly Part[] {
  if (unanswered.length === 0) return [];
  const ids = unanswered.filter(({ sayable }) => sayable).map(({ id }) => id);
  return [
    { is: "line", text: "missing from the response:", tone: "warn" },
    ...unanswered.map(({ article, plain }): Part => ({ is: "line", text: `  ${plain} (${article})` })),
    ...(ids.length === 0
      ? []
      : [
          {
            is: "line",
            text: `  say it for every response under "information" in oubli.config.yaml: ${ids.join(", ")}`,
          } as const,
        ]),
  ];
}
