import { hasUnseen, visibleText } from "@oubli/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeHtml } from "../src/html.ts";
import { prepareCertificate, preparePackage } from "../src/index.ts";
import { ACCOUNTS, certificateMaterial, finding, line, material, SETTINGS } from "./material.ts";
import { fileText } from "./reading.ts";

const EVIL = `</style></title><script>alert(1)</script><img src=x onerror=alert(2)> "onmouseover='alert(3)`;

describe("a vendor's value on the page", () => {
  test("is inert in every place where one can appear", () => {
    const page = fileText(preparePackage(evilMaterial(), evilSettings()), "index.html");
    expectInert(page);
    expect(page.split("&lt;script&gt;").length).toBeGreaterThan(20);
  });

  test("is inert on the certificate too", () => {
    const evil = certificateMaterial();
    const page = fileText(
      prepareCertificate(
        {
          ...evil,
          vendors: evil.vendors.map((vendor) => ({ ...vendor, name: EVIL, kinds: [] })),
          plan: {
            ...evil.plan,
            steps: evil.plan.steps.map((step) => ({ ...step, title: EVIL })),
            retained: evil.plan.retained.map((row) => ({ ...row, title: EVIL, because: EVIL, ground: EVIL })),
          },
          tasks: evil.tasks.map(({ task, record }) => ({
            record,
            task: { ...task, title: EVIL, what: EVIL, because: EVIL, ask: EVIL },
          })),
          recipients: evil.recipients.map((it) => ({ ...it, name: EVIL, target: EVIL })),
        },
        evilSettings(),
      ),
      "certificate.html",
    );
    expectInert(page);
  });

  test("may be any text at all: no sign of HTML survives, and the text can be read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
        expect(unescaped(escaped)).toBe(visibleText(text));
        expect(hasUnseen(escaped.replaceAll(/[\n\t]/g, ""))).toBe(false);
      }),
    );
  });
});

describe("what steers a screen or is not visible", () => {
  const steering = "a\u001b]0;title\u0007\u009b2J\u202eb\u200b\u{e0041}\ud800;=1+1";

  test("is in no file of a package, and the JSON still says what the vendor said", () => {
    const plain = material();
    const record = { [steering]: steering, list: [steering] };
    const { files } = preparePackage(
      material({
        report: {
          ...plain.report,
          findings: [{ ...finding("fera", ACCOUNTS.fera, "review", steering, record), title: steering }],
        },
        vendors: plain.vendors.map((vendor) => ({ ...vendor, name: steering })),
      }),
      { ...SETTINGS, controller: { ...SETTINGS.controller, name: steering } },
    );
    for (const { path, bytes } of files) expect(hasUnseen(`${path}${textOf(bytes)}`), path).toBe(false);
    const data = files.find(({ path }) => path.endsWith("review.json"));
    expect(JSON.parse(Buffer.from(data?.bytes ?? []).toString("utf8"))).toMatchObject([
      { record: { list: [steering] } },
    ]);
  });

  test("is in no file of a certificate", () => {
    const evil = certificateMaterial();
    const { files } = prepareCertificate(
      {
        ...evil,
        vendors: evil.vendors.map((vendor) => ({ ...vendor, name: steering })),
        plan: { ...evil.plan, steps: evil.plan.steps.map((step) => ({ ...step, title: steering })) },
        recipients: evil.recipients.map((it) => ({ ...it, name: steering, target: steering })),
      },
      SETTINGS,
    );
    for (const { path, bytes } of files) expect(hasUnseen(textOf(bytes)), path).toBe(false);
  });
});

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("utf8")
    .replaceAll(/\r\n|[\n\t]/g, "");
}

test("pages carry the policy, one language, no script, and load nothing", () => {
  const pages = [
    fileText(preparePackage(material(), SETTINGS), "index.html"),
    fileText(prepareCertificate(certificateMaterial(), SETTINGS), "certificate.html"),
  ];
  for (const page of pages) {
    expect(page).toContain(`<html lang="en">`);
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|url\(|@import|\ssrc=|href="(?!#)/i);
  }
});

test("headings come in order and none is skipped", () => {
  const page = fileText(preparePackage(material(), SETTINGS), "index.html");
  const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
});

function expectInert(page: string): void {
  expect(page).not.toContain("<script");
  expect(page).not.toContain("<img");
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page.match(/<\/title>/g)).toHaveLength(1);
  // Outside of text, only tags of ours with attributes of ours.
  for (const [tag] of page.matchAll(/<[a-z][^>]*>/g))
    expect(tag.replaceAll(/="[^"]*"/g, "")).not.toMatch(/\son\w+|['"]/i);
}

function evilMaterial(): ReturnType<typeof material> {
  const plain = material();
  const record = {
    [EVIL]: EVIL,
    list: [EVIL, { [EVIL]: [EVIL] }],
    deep: { [EVIL]: { [EVIL]: EVIL } },
    none: { [EVIL]: null },
  };
  const evil = finding("fera", ACCOUNTS.fera, "review", EVIL, record);
  const other = finding("unknown", ACCOUNTS.fera, EVIL, EVIL, EVIL);
  return material({
    case: { ...plain.case, ref: EVIL },
    report: {
      findings: [
        { ...evil, title: EVIL, via: EVIL, readAt: EVIL },
        { ...other, title: EVIL },
        finding("fera", ACCOUNTS.fera, "customer", "1", { email: EVIL, tags: [EVIL], created_at: EVIL }),
      ],
      coverage: [
        { ...line("fera", ACCOUNTS.fera, EVIL, "could-not-look"), reason: EVIL, operation: EVIL, at: EVIL },
        line("fera", ACCOUNTS.fera, EVIL, "found"),
      ],
      recipients: plain.report.recipients.map((it) => ({ ...it, name: EVIL, target: EVIL })),
    },
    bundles: plain.bundles.map((bundle) => ({ ...bundle, operation: EVIL })),
    tasks: certificateMaterial().tasks.map(({ task, record: state }) => ({
      record: state,
      task: { ...task, title: EVIL, because: EVIL },
    })),
    vendors: plain.vendors.map((vendor) => ({
      ...vendor,
      name: EVIL,
      kinds: vendor.kinds.map((kind) => ({
        ...kind,
        title: EVIL,
        properties: kind.properties.map((property) => ({ ...property, title: EVIL, category: EVIL })),
      })),
    })),
  });
}

function evilSettings(): typeof SETTINGS {
  return {
    controller: { name: EVIL, contact: EVIL, address: EVIL },
    toolVersion: EVIL,
    information: { purposes: EVIL, recipients: EVIL, complaint: EVIL },
  };
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => signs[name] ?? "");
}
