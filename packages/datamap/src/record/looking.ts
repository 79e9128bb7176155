/**
 * Whether a call only looks: a GET or HEAD, or a POST of which the page says that it only reads. Nothing else is ever sent
 * while looking; said when a page is checked, and asked once more before sending.
 *
 * @param method Upper case.
 */
export function onlyLooks(method: string, reads: boolean): boolean {
  return method === "GET" || method === "HEAD" || (method === "POST" && reads);
}
