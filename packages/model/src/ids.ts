declare const brand: unique symbol;

/** A string that only its parser can make, so that no other string can stand in for it. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A case number as people say it: `C-7`. Counted up from 1 in each home. */
export type CaseId = Branded<"CaseId">;

/** One key at one vendor: a Fera store, a Partnero program, a Loyalty.lt partner. Chosen in the configuration. */
export type AccountId = Branded<"AccountId">;

/** The id of whoever has a key and acts: `o_` and eight characters for an officer, `w_` for a worker. Random: it says nothing about the person. */
export type OfficerId = Branded<"OfficerId">;

/** Which vendor an account belongs to: the `x-vendor` id of its spec. */
export type VendorId = Branded<"VendorId">;

/** @returns `undefined` for anything but `C-` and a positive number without leading zeros. Letter case does not count. */
export function parseCaseId(text: string): CaseId | undefined {
  const trimmed = text.trim().toUpperCase();
  return /^C-[1-9]\d{0,8}$/.test(trimmed) ? (trimmed as CaseId) : undefined;
}

/** The case number with this count. */
export function caseIdOf(count: number): CaseId {
  return `C-${count}` as CaseId;
}

/** @returns `undefined` for anything but lower-case letters, digits and dashes, starting with a letter. */
export function parseAccountId(text: string): AccountId | undefined {
  return /^[a-z][a-z0-9-]{0,39}$/.test(text) ? (text as AccountId) : undefined;
}

/** @returns `undefined` for anything but `o_` or `w_` and eight lower-case letters or digits. */
export function parseOfficerId(text: string): OfficerId | undefined {
  return /^[ow]_[a-z0-9]{8}$/.test(text) ? (text as OfficerId) : undefined;
}

/** A new officer's id, from characters of `a-z0-9` that are unpredictable to others. */
export function newOfficerId(random: (length: number) => string): OfficerId {
  return `o_${random(8)}` as OfficerId;
}

/** A new worker's id, the same way. */
export function newWorkerId(random: (length: number) => string): OfficerId {
  return `w_${random(8)}` as OfficerId;
}

/** Whether an id is a worker's: a program that does by itself what was decided, and no person. */
export function isWorkerId(id: OfficerId): boolean {
  return id.startsWith("w_");
}

/** Names a vendor by the id its spec gives it. The spec reader has already checked the form. */
export function vendorIdOf(id: string): VendorId {
  return id as VendorId;
}
