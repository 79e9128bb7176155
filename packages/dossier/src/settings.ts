import type { InformationId } from "@oubli/law";

/** Who answers for the data (Art. 4(7)), as the person shall read it. */
export interface Controller {
  readonly name: string;
  /** Where a person can ask: an address, a phone number. Printed as it is, never made a link. */
  readonly contact: string;
  readonly address?: string;
}

/** What a package or certificate says beside what was found. */
export interface DossierSettings {
  readonly controller: Controller;
  readonly toolVersion: string;
  /**
   * The controller's own words for what no search can find out: purposes, storage period, transfers and so on.
   * Where one is missing, the page says so and names whom to ask; nothing is made up.
   */
  readonly information?: Readonly<Partial<Record<InformationId, string>>>;
}
