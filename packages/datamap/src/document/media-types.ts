/** Whether a media type is JSON, or a range that JSON lies in; parameters such as a charset do not matter. */
export function isJson(mediaType: string): boolean {
  return rank(mediaType) < NOT_JSON;
}

/** The same media types, JSON first and plain `application/json` before all. */
export function jsonFirst(mediaTypes: readonly string[]): readonly string[] {
  return mediaTypes.toSorted((one, other) => rank(one) - rank(other));
}

const NOT_JSON = 3;

function rank(mediaType: string): number {
  const plain = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (plain === "application/json") return 0;
  if (plain.endsWith("+json") || plain === "text/json") return 1;
  return plain === "*/*" || plain === "application/*" ? 2 : NOT_JSON;
}
