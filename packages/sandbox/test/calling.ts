import type { Sandbox } from "../src/index.ts";

export interface Answer {
  readonly status: number;
  /** Whatever the vendor wrote: tests look into answers of every shape. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly headers: Headers;
}

export type Calling = (line: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** Calls a sandbox with lines such as `GET /customers`, sending these headers each time. */
export function calling(sandbox: Pick<Sandbox, "fetch">, always: Record<string, string>): Calling {
  return async (line, body, headers = {}) => {
    const [method = "GET", path = "/"] = line.split(" ");
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const request = new Request(`https://vendor.example.test${path}`, {
      method,
      headers: { ...always, ...headers },
      ...sent,
    });
    const response = await sandbox.fetch(request);
    const text = await response.text();
    return {
      status: response.status,
      body: text === "" ? undefined : JSON.parse(text),
      headers: response.headers,
    };
  };
}

export const FERA_KEY: Record<string, string> = { "Secret-Key": "sk_sandbox" };
export const PARTNERO_KEY: Record<string, string> = { Authorization: "Bearer partnero-sandbox-key" };
export const LOYALTY_KEY: Record<string, string> = {
  "X-API-Key": "loyalty-sandbox-key",
  "X-API-Secret": "loyalty-sandbox-secret",
};

/** What is named by one field of every record of a list. */
export function each(answer: Answer, field: string): readonly unknown[] {
  return answer.body.data.map((record: Record<string, unknown>) => record[field]);
}

/** A clock that moves only when told. */
export function handClock(start = "2026-11-20T12:00:00.000Z"): {
  now: () => Date;
  pass: (ms: number) => void;
} {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pass: (ms) => {
      time += ms;
    },
  };
}
