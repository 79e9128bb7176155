/** Whether what was typed means this fingerprint: spaces, dashes and capitals do not matter. */
export function isFingerprint(typed: string, fingerprint: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s-]/g, "");
  return plain(typed) === plain(fingerprint);
}
