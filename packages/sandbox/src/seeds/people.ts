/** A person who fills a page and does not matter otherwise. */
export interface Extra {
  readonly index: number;
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  /** A moment of their own, all before 2026, so that seeded persons come after them. */
  readonly since: string;
}

const FIRST = ["Ana", "Bruno", "Carla", "Davi", "Elin", "Filip", "Greta", "Hugo", "Ines", "Jonas"] as const;
const LAST = ["Silva", "Costa", "Berg", "Novak", "Urbonas", "Keller", "Moreau"] as const;

/** So many invented persons, always the same ones. No two share a name up to 70, nor an address at any number. */
export function manyPeople(count: number): readonly Extra[] {
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length] ?? FIRST[0];
    const last = LAST[index % LAST.length] ?? LAST[0];
    const email = `${first}.${last}.${index}@example.test`.toLowerCase();
    const phone = `+351910${String(index).padStart(6, "0")}`;
    const since = new Date(Date.UTC(2025, 0, 1) + index * 60_000).toISOString();
    return { index, first, last, name: `${first} ${last}`, email, phone, since };
  });
}

/** The person of the demonstration. */
export const DANA = {
  name: "Dana Ruiz",
  email: "dana.ruiz@example.test",
  phone: "+351900000117",
} as const;

/** Has the same name, shares the beginning of the address, and must never be touched in Dana's case. */
export const NAMESAKE = {
  name: "Dana Ruiz",
  email: "dana.ruiz.77@example.test",
  phone: "+351900000778",
} as const;

/** An affiliate who is still owed money. */
export const MARA = {
  name: "Mara Lindqvist",
  email: "mara.lindqvist@example.test",
  phone: "+46700000042",
} as const;
