import { sha256 } from "./files.ts";

// Three such parts, the fixed folders and an ending stay well below the 200 characters that every
// file system and unpacking program accepts.
const LONGEST_PART = 48;

/**
 * Makes one part of a path from an id: ASCII letters, digits, dash and underscore, so that it is a good name
 * on every file system and cannot lead out of its folder.
 *
 * Good ids stay as they are. Anything else is cleaned and gets eight characters of its hash, so that two ids
 * never become one name.
 */
export function pathPart(id: string): string {
  if (/^[a-z0-9][A-Za-z0-9_-]*$/.test(id) && id.length <= LONGEST_PART && !isDevice(id)) return id;
  const cleaned = id
    .replaceAll(/[^A-Za-z0-9_-]+/g, "-")
    .toLowerCase()
    .slice(0, LONGEST_PART - HASH_CHARACTERS - 2);
  return `x${cleaned}-${sha256(id.toWellFormed()).slice(0, HASH_CHARACTERS)}`;
}

const HASH_CHARACTERS = 8;

/** Windows takes these names for devices, with any ending. */
function isDevice(id: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(id);
}
