import { createServer, type IncomingMessage, type Server } from "node:http";
import { answerAddCheckpoint, type Witness, type WitnessAnswer } from "./witness.ts";

/** An HTTP server around a witness, not yet listening. Answers `POST /add-checkpoint`, and 404 to everything else. */
export function createWitnessServer(witness: Witness): Server {
  return createServer((request, response) => {
    answer(witness, request)
      // The storage failed: nothing was signed, and the client may ask again.
      .catch(() => ({ status: 500, contentType: "text/plain", body: "the witness cannot remember\n" }))
      .then(({ status, contentType, body }) =>
        response.writeHead(status, { "content-type": contentType }).end(body),
      );
  });
}

// A note of the largest size, and a proof before it.
const MAX_BODY_BYTES = 1_010_000;

async function answer(witness: Witness, request: IncomingMessage): Promise<WitnessAnswer | TooMuch> {
  if (request.method !== "POST" || request.url !== "/add-checkpoint")
    return { status: 404, contentType: "text/plain", body: "there is only POST /add-checkpoint\n" };
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MAX_BODY_BYTES) return { status: 413, contentType: "text/plain", body: "too long\n" };
    parts.push(part);
  }
  return answerAddCheckpoint(witness, Buffer.concat(parts).toString("utf8"));
}

interface TooMuch {
  readonly status: 413;
  readonly contentType: string;
  readonly body: string;
}
