import { fileURLToPath } from "node:url";
import type { Open } from "./peer.ts";
import { open as axios } from "./peers/axios.ts";
import { open as fetch } from "./peers/fetch.ts";
import { open as heyApi } from "./peers/hey-api.ts";
import { open as ky } from "./peers/ky.ts";
import { open as octokit } from "./peers/octokit.ts";
import { open as openai } from "./peers/openai.ts";
import { open as openapiFetch } from "./peers/openapi-fetch.ts";
import { open as ours } from "./peers/ours.ts";
import { open as oursGet } from "./peers/ours-get.ts";
import { open as oursWhole } from "./peers/ours-whole.ts";

/** A client beside others. */
export interface Peer {
  readonly name: string;
  readonly open: Open;
  /** The file that opens it, to be bundled by itself. */
  readonly file: string;
  /** Which part of the requests it is asked to make. */
  readonly share: number;
}

// Octokit waits between calls even far below any limit: with a full share it would take minutes.
const OCTOKIT_SHARE = 0.02;

/** The peer that others are compared with in CPU: what our clients stand on. */
export const BESIDE = "openapi-fetch alone";

/** The floor first. */
export const PEERS: readonly Peer[] = [
  peer("fetch alone", "fetch", fetch),
  peer(BESIDE, "openapi-fetch", openapiFetch),
  peer("@oubli/client-partnero by name: one call", "ours-get", oursGet),
  peer("@oubli/client-partnero by name: a list", "ours", ours),
  peer("@oubli/client-partnero by path, all of it", "ours-whole", oursWhole),
  peer("hey-api", "hey-api", heyApi),
  peer("ky", "ky", ky),
  peer("axios", "axios", axios),
  peer("openai (Stainless)", "openai", openai),
  peer("Octokit, throttling and retry", "octokit", octokit, OCTOKIT_SHARE),
];

function peer(name: string, file: string, open: Open, share = 1): Peer {
  return { name, open, share, file: fileURLToPath(new URL(`peers/${file}.ts`, import.meta.url)) };
}
