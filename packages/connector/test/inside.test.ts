import type { Call, DataMap, RecordKind } from "@oubli/datamap";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, searchBy, words } from "./support/account.ts";
import { ERASURE, none, property, shop, shopMap } from "./support/shop.ts";

const photo: Partial<RecordKind> = {
  kind: "photo",
  title: "Photo",
  before: [],
  properties: [none("/id"), property("/url", "Picture", { category: "user.content.public" })],
};

/** The shop, whose customers hold photos. */
function gallery(changes: Partial<RecordKind> = {}, more: Partial<RecordKind> = {}): DataMap {
  const map = shopMap();
  const [customer, order] = map.records as readonly [RecordKind, RecordKind];
  const { coveredBy: _, ...plain } = order;
  const photos = { ...property("/photos", "Photos"), embeds: "photo" };
  return {
    ...map,
    records: [
      { ...customer, leadsTo: [], properties: [...customer.properties, photos], ...more },
      { ...plain, ...photo, ...changes },
    ],
  };
}

async function proposed(map: DataMap, customer: object) {
  const connector = connect(map, shop({ a: { id: "a", email: EMAIL.value, ...customer } }));
  const { findings } = await searchBy(connector, EMAIL);
  return { findings, proposal: await connector.propose(findings, words()) };
}

describe("a record inside another", () => {
  const photos = [
    { id: "p1", url: "x" },
    { id: "p2", url: "y" },
  ];

  test("is a finding of its own, and says where it stood", async () => {
    const { findings } = await proposed(gallery(), { photos });
    expect(ids(findings)).toEqual(["customer/a", "photo/p1", "photo/p2"]);
    expect(findings.find((finding) => finding.recordId === "p1")).toMatchObject({
      via: "customer → photos",
      record: { id: "p1", url: "x" },
    });
  });

  test("stands in a map or deeper, and inside others again", async () => {
    const map = gallery(
      { properties: [none("/id"), { ...property("/versions/*/photo", "Versions"), embeds: "photo" }] },
      {
        properties: [none("/id"), none("/email"), { ...property("/albums/*/photos", "P"), embeds: "photo" }],
      },
    );
    const albums = { x: { photos: [{ id: "p1", versions: [{ photo: { id: "p3" } }] }] }, y: { photos: [] } };
    const { findings } = await proposed(withEmail(map), { albums });
    expect(ids(findings)).toEqual(["customer/a", "photo/p1", "photo/p3"]);
  });

  test("stands in a list of lists", async () => {
    const { findings } = await proposed(gallery(), { photos: [[photos[0]], [[photos[1]]]] });
    expect(ids(findings)).toEqual(["customer/a", "photo/p1", "photo/p2"]);
  });

  test("is held there even when it is gone itself", async () => {
    const [{ read }] = shopMap().records as readonly [RecordKind, RecordKind];
    const { findings } = await proposed(gallery({ read: read as Call }), { photos });
    expect(ids(findings)).toEqual(["customer/a", "photo/p1", "photo/p2"]);
  });

  test("gets a step where a call erases it", async () => {
    const { proposal } = await proposed(gallery({ erasure: [ERASURE.erase] }), { photos });
    expect(proposal.steps.map((step) => `${step.action} ${step.kind}/${step.recordId}`)).toEqual(
      expect.arrayContaining(["erase photo/p1", "erase photo/p2", "erase customer/a"]),
    );
  });

  test("is covered where it goes with what holds it", async () => {
    const { proposal } = await proposed(gallery({ coveredBy: "customer" }), { photos });
    expect(proposal.covered.map((it) => it.finding)).toEqual(["acct/photo/p1", "acct/photo/p2"]);
    expect(proposal.tasks).toEqual([]);
  });

  test("is a task where no call reaches it", async () => {
    const { proposal } = await proposed(gallery(), { photos });
    expect(proposal.tasks).toMatchObject([
      {
        title: "Photo",
        findings: ["acct/photo/p1", "acct/photo/p2"],
        because: "The API offers no way to erase a photo.",
      },
    ]);
  });

  test("that is found elsewhere too is one finding, in the fuller form, whichever comes first", async () => {
    const map = gallery();
    const [customer, kind] = map.records as readonly [RecordKind, RecordKind];
    const call = { ...(shopMap().records[0] as RecordKind).leadsTo[0] };
    const leadsTo = [{ ...call, name: "photos", returns: { kind: "photo", at: "/data", many: true } }];
    const whole = { ...map, records: [{ ...customer, leadsTo } as RecordKind, kind] };
    const vendor = shop(
      { a: { id: "a", email: EMAIL.value, photos } },
      { a: [{ id: "p1", url: "x", size: 5 }] },
    );
    const { findings } = await searchBy(connect(whole, vendor), EMAIL);
    expect(ids(findings)).toEqual(["customer/a", "photo/p1", "photo/p2"]);
    expect(findings.find((finding) => finding.recordId === "p1")?.record).toEqual({
      id: "p1",
      url: "x",
      size: 5,
    });
  });

  test("is a finding under what it holds when it has no id: never dropped, and a person's task", async () => {
    const map = gallery({ erasure: [ERASURE.erase] });
    const nameless = [{ url: "x" }, { url: "y" }, { url: "x" }];
    const { findings, proposal } = await proposed(map, { photos: nameless });
    const found = findings.filter((finding) => finding.kind === "photo");
    expect(found.map((finding) => finding.record)).toEqual([{ url: "x" }, { url: "y" }]);
    for (const { recordId } of found) expect(recordId).toMatch(/^sha256:[0-9a-f]{32}$/);
    expect(proposal.steps.map((step) => step.kind)).toEqual(["customer", "customer"]);
    expect(proposal.tasks).toMatchObject([
      { findings: found.map(({ id }) => id), because: "This photo has no id, so that no call can name it." },
    ]);
  });

  test("has the same name whatever the order of its members", async () => {
    const map = gallery({ id: "none" });
    const [one, other] = await Promise.all([
      proposed(map, { photos: [{ url: "x", size: { b: 1, a: [2] } }] }),
      proposed(map, { photos: [{ size: { a: [2], b: 1 }, url: "x" }] }),
    ]);
    expect(ids(one.findings)).toEqual(ids(other.findings));
  });
});

function withEmail(map: DataMap): DataMap {
  const email = (shopMap().records[0] as RecordKind).properties.filter(({ pointer }) => pointer === "/email");
  const records = map.records.map((kind) =>
    kind.kind === "customer"
      ? { ...kind, properties: [...email, ...kind.properties.slice(2), none("/id")] }
      : kind,
  );
  return { ...map, records };
}

test("a kind without a call that reads it leads on from the record as it was found", async () => {
  const map = shopMap();
  const [customer, order] = map.records as readonly [RecordKind, RecordKind];
  const { read: _, ...unread } = customer;
  const vendor = shop({ a: { id: "a", email: EMAIL.value } }, { a: [{ id: "o1", total: 1 }] });
  const { findings } = await searchBy(connect({ ...map, records: [unread, order] }, vendor), EMAIL);
  expect(ids(findings)).toEqual(["customer/a", "order/o1"]);
  expect(vendor.asked).not.toContain("GET /customers/a");
});
