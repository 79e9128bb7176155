import { createServer } from "node:http";

/** How many leads one answer lists. */
export const LEADS = 25;

/** One page of leads as Partnero answers it, about nine kilobytes of JSON. */
function page(): string {
  const data = Array.from({ length: LEADS }, (_, at) => ({
    id: `lead_${at}`,
    key: `k_${at}`,
    email: `person${at}@example.test`,
    name: `Person ${at}`,
    surname: "Example",
    status: "active",
    partner: { id: `partner_${at}`, key: `p_${at}`, email: `partner${at}@example.test` },
    tags: [{ name: "newsletter" }, { name: "spring" }],
    note: "Came by way of the spring letter, asked twice for a demonstration. ".repeat(2),
    created_at: "2026-11-20T12:00:00.000000Z",
    updated_at: "2026-11-20T12:00:00.000000Z",
  }));
  const links = { first: "/leads?page=1", last: "/leads?page=1", prev: null, next: null };
  return JSON.stringify({ data, links, meta: { current_page: 1, per_page: LEADS, total: LEADS }, status: 1 });
}

/** Answers every request with the page, and tells the parent process its port. Ends with its parent. */
export function serve(): void {
  const body = Buffer.from(page());
  const head = { "content-type": "application/json", "content-length": String(body.length) };
  const server = createServer((_request, response) => response.writeHead(200, head).end(body));
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : undefined);
  });
  process.on("disconnect", () => process.exit());
}

if (import.meta.main) serve();
