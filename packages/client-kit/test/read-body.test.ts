import fc from "fast-check";
import { expect, test } from "vitest";
import { readBody } from "../src/read-body.ts";

/** A body that comes in pieces of the given sizes, and the rest of it at once. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): Response {
  let at = 0;
  const pieces = [...sizes, bytes.length].map((size) => {
    const piece = bytes.slice(at, at + size);
    at += size;
    return piece;
  });
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    }),
  );
}

const sizes = fc.array(fc.nat(7));

test("a body is the same in whatever pieces it comes, letters cut in two among them", async () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(texts, sizes, fc.boolean(), async (text, cuts, keepBytes) => {
      const bytes = new TextEncoder().encode(text);
      expect(await readBody(inPieces(bytes, cuts), bytes.length, keepBytes)).toEqual({
        text: new TextDecoder().decode(bytes),
        bytes: keepBytes ? bytes : undefined,
      });
      if (bytes.length > 0)
        expect(await readBody(inPieces(bytes, cuts), bytes.length - 1, keepBytes)).toBeUndefined();
    }),
  );
});

test("bytes that are no letters are told from the sign that a vendor wrote in their place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 30 }), sizes, async (bytes, cuts) => {
      const isText = Buffer.from(Buffer.from(bytes).toString()).equals(bytes);
      const body = await readBody(inPieces(bytes, cuts), bytes.length, false);
      expect(body?.isGarbled === true).toBe(!isText);
    }),
    {
      examples: [
        [new TextEncoder().encode("a\ufffd"), [2]],
        [Uint8Array.of(0xef, 0xbf, 0xbd, 0xff), [1]],
      ],
    },
  );
});
