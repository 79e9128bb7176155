import type { Bounds, SearchBounds } from "@oubli/client-kit";
import type { InformationId } from "@oubli/law";
import type { HopPolicy, Identifier, RegimeId } from "@oubli/model";

/** What a home is told in oubli.config.yaml. Secrets are references only. */
export interface Config {
  readonly controller: {
    readonly name: string;
    readonly contact: string;
    /** Where letters reach the controller; printed in what the person gets. */
    readonly address?: string;
    /** ISO 3166-1 alpha-2: whose public holidays count. */
    readonly country: string;
    readonly region?: string;
    /** IANA zone in which the day of arrival is counted. */
    readonly zone: string;
  };
  /** The law requests fall under unless one says otherwise. */
  readonly regime: RegimeId;
  /** The controller's own words for what no search can find out, such as purposes and storage periods (Art. 15(1)). */
  readonly information: Readonly<Partial<Record<InformationId, string>>>;
  /** Who acts when no officer is named. */
  readonly officer?: string;
  /** Who cosigns the head of the audit trail, and where they are asked. */
  readonly witnesses: readonly { readonly key: string; readonly url: string }[];
  /** Public age keys of those who may open a backup. */
  readonly backup: readonly string[];
  readonly accounts: readonly AccountConfig[];
  /** Accounts that are not written as they must be. They stop only what needs every account. */
  readonly brokenAccounts: readonly BrokenAccount[];
  /** What is done with an identifier that found records carry, by its kind; an officer is asked where nothing is said. */
  readonly hops?: HopPolicy;
  readonly timing: {
    readonly windowMs: number;
    readonly quietMs: number;
    readonly approvalDays: number;
    readonly vendorDays: number;
    readonly reverifyDays: number;
    readonly remindDays: number;
  };
}

export interface AccountConfig {
  readonly id: string;
  /** A built-in vendor, or one added with "oubli vendor add". */
  readonly vendor: string;
  readonly baseUrl?: string;
  readonly surface?: string;
  /** Secret references by the name of the security scheme. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  /** By what records are found that the controller keeps there, so that "nothing found" can be believed. */
  readonly known?: readonly Identifier[];
  /** How much is taken of one answer, one list and one search of the account; what is not named keeps its default. */
  readonly bounds?: Partial<Bounds> & { readonly search?: Partial<SearchBounds> };
  readonly rateLimit?: { readonly calls: number; readonly per: "second" | "minute" | "hour" | "day" };
}

export interface BrokenAccount {
  /** Its id, or its place where it has none that can be read. */
  readonly id: string;
  /** What is wrong, with file and line. */
  readonly problem: string;
  readonly hint: string;
}
