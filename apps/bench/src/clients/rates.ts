import { interleave, type Samples } from "../measure.ts";
import { PEERS, type Peer } from "./peers.ts";
import { LEADS } from "./server.ts";

/** What calling costs each peer, from the same calls. */
export interface Rates {
  readonly perSecond: readonly Samples[];
  /** CPU of this process, both of the program and of the system. */
  readonly cpu: readonly Samples[];
}

/** How much is asked for, and how. */
export interface Load {
  /** Of each peer with a full share, over all rounds. */
  readonly requests: number;
  readonly rounds: number;
  readonly concurrency: number;
}

/** Lets the peers take turns in calling a server. */
export async function ratesAt(address: string, { requests, rounds, concurrency }: Load): Promise<Rates> {
  const cpu = PEERS.map((): number[] => []);
  const contenders = PEERS.map((peer, index) => {
    const count = Math.max(Math.round((requests / rounds) * peer.share), concurrency);
    const sample = opened(peer, address, count, concurrency);
    const once = async () => {
      const { perSecond, cpuMicros } = await sample();
      cpu[index]?.push(cpuMicros);
      return perSecond;
    };
    return { name: peer.name, unit: "requests/s", once };
  });
  const perSecond = await interleave(contenders, rounds);
  // The first round does not count, as in the other table.
  const samples = PEERS.map(({ name }, at) => ({ name, unit: "µs", values: cpu[at]?.slice(1) ?? [] }));
  return { perSecond, cpu: samples };
}

interface Sample {
  readonly perSecond: number;
  readonly cpuMicros: number;
}

function opened(peer: Peer, address: string, count: number, concurrency: number): () => Promise<Sample> {
  const call = peer.open(address);
  return async () => {
    const [started, cpuBefore] = [performance.now(), process.cpuUsage()];
    await callAll(peer, call, count, concurrency);
    const { user, system } = process.cpuUsage(cpuBefore);
    return {
      perSecond: (count * 1000) / (performance.now() - started),
      cpuMicros: (user + system) / count,
    };
  };
}

async function callAll(
  { name }: Peer,
  call: () => Promise<number>,
  count: number,
  concurrency: number,
): Promise<void> {
  let left = count;
  const worker = async () => {
    for (; left > 0; ) {
      left -= 1;
      if ((await call()) !== LEADS) throw new Error(`${name} did not get the whole list`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
