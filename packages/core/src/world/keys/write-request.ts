import { resolve } from "node:path";
import { newOfficerId, newWorkerId, type OfficerId, officerName, type Role } from "@oubli/model";
import { type Home, writePrivateFile } from "../home.ts";
import { randomWord } from "../random-word.ts";
import { officerFiles } from "./officer-files.ts";
import { dropOfficerKey, makeOfficerKey } from "./officer-key.ts";

/** What somebody says who wants to be admitted. */
export interface AskingToBeAdmitted {
  readonly name?: string;
  readonly roles?: readonly Role[];
  readonly worker: boolean;
  readonly passphrase: string;
  /** A new file for the request. */
  readonly to?: string;
}

/** A request, and where what belongs to it lies. */
export interface WrittenRequest {
  readonly id: OfficerId;
  readonly verifierKey: string;
  readonly keyFile: string;
  readonly request: string;
  readonly file?: string;
}

/**
 * Makes a key on this machine, where there need be no home, and the request to be admitted with it.
 * @throws {OubliError} `USAGE` for a name that is not one, `STORAGE` for a file that is there already; no key is made then.
 */
export async function writeRequest(home: Home, asking: AskingToBeAdmitted): Promise<WrittenRequest> {
  const { worker, passphrase, to, roles } = asking;
  const name = asking.name === undefined ? undefined : officerName(asking.name, []);
  const id = worker ? newWorkerId(randomWord) : newOfficerId(randomWord);
  const made = await makeOfficerKey(home, {
    id,
    lock: { passphrase },
    ...(name === undefined ? {} : { name }),
    ...(roles === undefined || worker ? {} : { roles }),
  });
  const { verifierKey, request } = made;
  const written = { id, verifierKey, keyFile: officerFiles(home, id).locked, request };
  if (to === undefined) return written;
  const file = resolve(to);
  try {
    writePrivateFile(file, request);
  } catch (error) {
    dropOfficerKey(home, id);
    throw error;
  }
  return { ...written, file };
}
