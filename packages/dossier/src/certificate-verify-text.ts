import { LONE_ADMISSION_DAYS } from "@oubli/model";
import type { CertificateFacts } from "./certificate-facts.ts";
import { approvalFiles, CERTIFICATE_FILES } from "./certificate-files.ts";
import { type CertifiedApproval, isByLoneAdmission } from "./certified-approvals.ts";
import { derKey } from "./der-key.ts";

const { facts: JSON_FILE, note: NOTE, page: PAGE, proof: PROOF, entry: ENTRY } = CERTIFICATE_FILES;

/** How to check a certificate with common tools, and with ours. */
export function certificateVerifyText(facts: CertificateFacts, trailKey: string): string {
  return `How to check this certificate

  request           ${facts.case} (${facts.ref})
  made              ${facts.madeAt}
  audit-trail key   ${trailKey}

Compare the audit-trail key with the one the controller has published. A key
that came only with the certificate proves that nothing changed since, not who
made it. All commands are typed in the folder of this text.

1. Check the signature. The note is three lines, an empty line and the
   signature: a dash, a name, and base64 of four bytes of key id followed by the
   64 bytes of an Ed25519 signature.

     head -n 3 ${NOTE} > note.txt
     tail -n 1 ${NOTE} | cut -d' ' -f3 | base64 -d | tail -c 64 > note.sig
     echo ${derKey(trailKey)} | base64 -d > key.der
     openssl pkeyutl -verify -rawin -pubin -inkey key.der -keyform DER \\
       -in note.txt -sigfile note.sig
     tail -n 1 note.txt; sha256sum ${JSON_FILE}

   The last two lines show the same fingerprint. Then the page:

     sha256sum ${PAGE}
     grep -o '"page":{[^}]*}' ${JSON_FILE}

2. Check that the audit trail holds an entry for this certificate.

     npx @oubli/tlog check-proof ${PROOF} \\
       --entry ${ENTRY} --key '${trailKey}'
     openssl dgst -sha256 -binary ${JSON_FILE} | base64 | tr '+/' '-_' | tr -d =
     grep -o '"manifest":"[^"]*"' ${ENTRY}

   The last two lines show the same fingerprint. "pos" in the entry says which
   entry of this request it is.
${facts.approvals.map((approval, at) => approvalText(approval, at + 3, trailKey)).join("")}
Or all of it at once, from outside this folder:

     oubli certificate verify FOLDER --key '${trailKey}'

It ends with exit code 0 when everything holds, 1 when something does not, and
2 when the certificate or the key cannot be read. Files that the commands above
have made (note.txt, note.sig, key.der and the like) have to be removed before.

The formats: signed notes and proofs of transparency logs (c2sp.org/signed-note,
c2sp.org/tlog-proof), RFC 8785 for ${JSON_FILE} and the plan.
`;
}

const LONE = `
   One of these keys was admitted by one officer alone, after ${LONE_ADMISSION_DAYS} days in
   which no other officer had acted.
`;

function approvalText(approval: CertifiedApproval, step: number, trailKey: string): string {
  const { plan, entry, proof } = approvalFiles(approval.round);
  const { approver, author } = approval;
  return `
${step}. Check that this plan was approved, and by whom. The plan stands in ${plan}
   with digests in the place of everything personal.

   author     key ${author.fingerprint}
   approver   key ${approver.fingerprint}
${approval.secondOfficer ? "" : "\n   These are the same: one officer decided alone, and nobody else has looked at it.\n"}${isByLoneAdmission(approval) ? LONE : ""}
     openssl dgst -sha256 -binary ${plan} | base64 | tr '+/' '-_' | tr -d =
     grep -o '"plan":"[^"]*"' ${entry}

   The two lines show the same hash. The approver's signature is in the entry:

     node -p 'JSON.parse(fs.readFileSync("${entry}")).act' > act.note
     head -n 2 act.note > act.txt
     grep '^— ' act.note | cut -d' ' -f3 | base64 -d | tail -c 64 > act.sig
     echo ${derKey(approver.key)} | base64 -d > approver.der
     openssl pkeyutl -verify -rawin -pubin -inkey approver.der -keyform DER \\
       -in act.txt -sigfile act.sig
     npx @oubli/tlog check-proof ${proof} \\
       --entry ${entry} --key '${trailKey}'
`;
}
