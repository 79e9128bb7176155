import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, signedZip } from "../src/encrypt-package.ts";
import {
  encryptPackage,
  encryptPackageStream,
  generatePassphrase,
  openPackage,
  preparePackage,
  verifyPackage,
} from "../src/index.ts";
import { PASSPHRASE_WORDS } from "../src/passphrase.ts";
import { unzip, zipBytes } from "../src/zip.ts";
import { openTrail } from "./a-trail.ts";
import { material, SETTINGS } from "./material.ts";

const trail = openTrail();
const prepared = preparePackage(material(), SETTINGS);
const proof = trail.record("package.built", prepared.manifest.ref, prepared.manifestDigest);
const { trailKey, signer } = trail;

function has(program: string): boolean {
  return spawnSync(program, ["--version"]).error === undefined;
}

describe("an encrypted package", () => {
  test("opens with the person's key and verifies against the trail's key alone", async () => {
    const identity = await generateIdentity();
    const encrypted = await encryptPackage(prepared, proof, signer, {
      recipient: await identityToRecipient(identity),
    });
    const opened = await openPackage(encrypted, { identity });
    expect(opened.folder).toBe("dsr-r_01k8w2m4q6t0");
    expect(opened.files.get("index.html")).toEqual(prepared.files[0]?.bytes);
    expect(await verifyPackage(opened.zip, { trailKey })).toMatchObject({ ok: true, index: 2 });
  });

  test("opens with a generated passphrase, and with no other", async () => {
    const passphrase = generatePassphrase();
    const encrypted = await encryptPackage(prepared, proof, signer, { passphrase });
    expect((await openPackage(encrypted, { passphrase })).files.size).toBe(prepared.files.length + 6);
    await expect(openPackage(encrypted, { passphrase: `${passphrase}x` })).rejects.toMatchObject({
      code: "NOT_AUTHENTIC",
    });
  });

  test("streams the same package", async () => {
    const identity = await generateIdentity();
    const stream = await encryptPackageStream(prepared, proof, signer, {
      recipient: await identityToRecipient(identity),
    });
    const encrypted = new Uint8Array(await new Response(stream).arrayBuffer());
    const opened = await openPackage(encrypted, { identity });
    expect(Buffer.compare(opened.zip, await signedZip(prepared, proof, signer))).toBe(0);
  });

  test("the same material gives the same archive, in every time zone", async () => {
    const zone = process.env.TZ;
    const zips = [];
    for (const there of ["Pacific/Kiritimati", "America/Anchorage", zone]) {
      if (there === undefined) delete process.env.TZ;
      else process.env.TZ = there;
      zips.push(await signedZip(preparePackage(material(), SETTINGS), proof, signer));
    }
    const [first = new Uint8Array(), ...others] = zips;
    for (const other of others) expect(Buffer.compare(first, other)).toBe(0);
  });

  test("is never made with a proof about something else", async () => {
    const wrong = [
      trail.record("certificate.built", prepared.manifest.ref, prepared.manifestDigest),
      trail.record("package.built", "r_other", prepared.manifestDigest),
      { ...proof, entry: new Uint8Array(Buffer.from("{}")) },
      { ...openTrail().record("package.built", prepared.manifest.ref, prepared.manifestDigest) },
    ];
    for (const one of wrong)
      await expect(signedZip(prepared, one, signer)).rejects.toMatchObject({ code: "NOT_AUTHENTIC" });
  });

  test.each(["", "age1", "dana.ruiz@example.test", `age1${"q".repeat(58)}`])(
    "a malformed recipient is told with a remedy and not repeated: %j",
    async (recipient) => {
      const failure = await encryptPackage(prepared, proof, signer, { recipient }).catch(
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(OubliError);
      expect(failure).toMatchObject({ code: "USAGE", hint: expect.stringContaining("age-keygen") });
      expect(String(failure)).not.toContain("dana");
    },
  );

  test("a short passphrase protects nothing and is refused", async () => {
    await expect(encryptPackage(prepared, proof, signer, { passphrase: "secret" })).rejects.toMatchObject({
      code: "USAGE",
    });
  });
});

describe("verifying", () => {
  test("names every file of which one byte was changed", async () => {
    const { folder, files } = await unzip(await signedZip(prepared, proof, signer));
    for (const [path, bytes] of files) {
      const changed = Uint8Array.from(bytes);
      changed[bytes.length - 2] = (changed[bytes.length - 2] ?? 0) ^ 1;
      const all = [...files].map(([name, held]) => ({ path: name, bytes: name === path ? changed : held }));
      const verdict = await verifyPackage(await zipBytes(folder, all), { trailKey });
      // The entry is what the proof proves: a change in either shows at the proof.
      expect(verdict).toMatchObject({
        ok: false,
        path: path === "manifest.entry.json" ? "manifest.tlog-proof" : path,
      });
    }
  });

  test("notices a file that was taken out, and one that was put in", async () => {
    const { folder, files } = await unzip(await signedZip(prepared, proof, signer));
    const all = [...files].map(([path, bytes]) => ({ path, bytes }));
    const without = all.filter(({ path }) => path !== "coverage.json");
    expect(await verifyPackage(await zipBytes(folder, without), { trailKey })).toMatchObject({
      path: "coverage.json",
      reason: "it is missing",
    });
    const more = [...all, { path: "data/extra.json", bytes: new Uint8Array(2) }];
    expect(await verifyPackage(await zipBytes(folder, more), { trailKey })).toMatchObject({
      path: "data/extra.json",
      reason: "it was added",
    });
    expect(await verifyPackage(await zipBytes("dsr-other", all), { trailKey })).toMatchObject({ ok: false });
  });

  test("another trail's key does not do", async () => {
    const zip = await signedZip(prepared, proof, signer);
    expect(await verifyPackage(zip, { trailKey: openTrail().trailKey })).toMatchObject({
      path: "manifest.note",
    });
  });

  test("bytes that are not a package are not authentic, and a malformed key is a mistake", async () => {
    await expect(verifyPackage(new Uint8Array(100), { trailKey })).rejects.toMatchObject({
      code: "NOT_AUTHENTIC",
    });
    await expect(openPackage(new Uint8Array(9), { passphrase: "x" })).rejects.toMatchObject({
      code: "NOT_AUTHENTIC",
    });
    await expect(openPackage(new Uint8Array(9), { identity: "x" })).rejects.toMatchObject({ code: "USAGE" });
    await expect(verifyPackage(new Uint8Array(9), { trailKey: "x" })).rejects.toMatchObject({
      code: "USAGE",
    });
  });

  test("two folders, or one name twice, are not a package", async () => {
    const file = { path: "a", bytes: new Uint8Array(1) };
    await expect(unzip(await zipBytes("x", [file, file]))).rejects.toMatchObject({ code: "NOT_AUTHENTIC" });
  });
});

describe("common tools", () => {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "oubli-dossier-"));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test.skipIf(!has("age") || !has("age-keygen"))(
    "age opens it (skipped where age is not installed)",
    async () => {
      execFileSync("age-keygen", ["-o", join(home, "key.txt")], { stdio: "ignore" });
      const recipient = execFileSync("age-keygen", ["-y", join(home, "key.txt")], {
        encoding: "utf8",
      }).trim();
      writeFileSync(
        join(home, "package.zip.age"),
        await encryptPackage(prepared, proof, signer, { recipient }),
      );
      execFileSync("age", [
        "-d",
        "-i",
        join(home, "key.txt"),
        "-o",
        join(home, "out.zip"),
        join(home, "package.zip.age"),
      ]);
      const zip = new Uint8Array(readFileSync(join(home, "out.zip")));
      expect(Buffer.compare(zip, await signedZip(prepared, proof, signer))).toBe(0);
    },
  );

  test.skipIf(!has("sha256sum") || !has("openssl") || spawnSync("unzip", ["-v"]).error !== undefined)(
    "unzip, sha256sum and openssl check it as VERIFY.txt says (skipped where one is not installed)",
    async () => {
      writeFileSync(join(home, "package.zip"), await signedZip(prepared, proof, signer));
      execFileSync("unzip", ["-q", join(home, "package.zip"), "-d", home]);
      const cwd = join(home, folderOf(prepared.manifest.ref));
      execFileSync("sha256sum", ["--strict", "-c", "manifest-sha256.txt"], { cwd, stdio: "ignore" });
      const recipe = readFileSync(join(cwd, "VERIFY.txt"), "utf8");
      const commands = recipe.slice(recipe.indexOf("head -n 3"), recipe.indexOf("The last two lines"));
      const out = execFileSync("sh", ["-e", "-c", commands], { cwd, encoding: "utf8" });
      expect(out).toContain("Signature Verified Successfully");
      const [signed, listed] = out.trim().split("\n").slice(-2);
      expect(listed).toContain(signed);
    },
  );
});

test("a passphrase has 80 bits in eight words one can say", () => {
  expect(new Set(PASSPHRASE_WORDS).size).toBe(1024);
  expect(generatePassphrase()).toMatch(/^([a-z]{4}-){7}[a-z]{4}$/);
  expect(generatePassphrase()).not.toBe(generatePassphrase());
});
