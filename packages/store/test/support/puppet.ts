import type { Connector, Ports, RunnerLease, Store, Writer } from "@oubli/engine";

/** One process of the model: it stands still at every border of the world until it is told to go on. */
export interface Puppet {
  /** The same ports, with a gate before every call and after every one that may have changed something. */
  readonly ports: Ports;
  /** Begins something; returns when it stands at its first gate or has ended. */
  start(work: () => Promise<unknown>): Promise<void>;
  /** Lets it pass one gate, at all accounts that stand at one. Does nothing for one that has ended or is dead. */
  go(): Promise<void>;
  /**
   * Kills it where it stands, as SIGKILL does: nothing of it runs any more, not even a `finally`. With
   * `inside`, it dies within the transaction it was about to begin.
   */
  kill(inside?: boolean): Promise<void>;
  readonly state: () => "idle" | "standing" | "dead";
  /** What it stands before. */
  readonly gate: () => string;
}

type Stop = { readonly kind: "gate" | "ended" };

export function createPuppet(ports: Ports): Puppet {
  let state: "idle" | "standing" | "dead" = "idle";
  let gateName = "";
  // Accounts go on beside each other, so that more than one may stand at a gate.
  const standing: (() => void)[] = [];
  let dieInside = false;
  let lease: RunnerLease | undefined;
  let stopped = Promise.withResolvers<Stop>();

  // The dead wait forever; their memory is taken back with them.
  const never = () => new Promise<never>(() => {});

  function gate(name: string): Promise<void> {
    if (state === "dead") return never();
    gateName = name;
    state = "standing";
    const opened = new Promise<void>((resolve) => {
      standing.push(resolve);
    });
    stopped.resolve({ kind: "gate" });
    return opened;
  }

  const store: Store = {
    read: async (work) => {
      await gate("read");
      const result = await ports.store.read(work);
      // The answer of a read may arrive late: what it says may no longer be true.
      await gate("read done");
      return result;
    },
    change: async <T>(work: (writer: Writer) => Promise<T>) => {
      await gate("change");
      const result = await ports.store
        .change(async (writer) => {
          const done = await work(writer);
          if (dieInside) throw new Error("died inside");
          return done;
        })
        .catch((error: unknown) => (dieInside ? died() : Promise.reject(error)));
      await gate("change done");
      return result as T;
    },
    purge: (id) => ports.store.purge(id),
    becomeRunner: async (lane) => {
      await gate("become runner");
      lease = await ports.store.becomeRunner(lane);
      const { renew, release: giveUp } = lease;
      return {
        renew,
        release: async () => {
          await gate("release");
          await giveUp();
          lease = undefined;
        },
      };
    },
  };

  function died(): Promise<never> {
    stopped.resolve({ kind: "gate" });
    return never();
  }

  const connectors = ports.connectors.map(
    (connector): Connector => ({
      ...connector,
      search: async (...given) => {
        await gate("search");
        return connector.search(...given);
      },
      // No gate before: between the last check and the socket there is nothing to wait for.
      perform: async (call, maySend, signal) => {
        if (!(await maySend())) return { outcome: "not-sent", sent: "", received: "" };
        const answer = connector.perform(call, async () => true, signal);
        await gate("answer on its way");
        return answer;
      },
      probe: async (...given) => {
        await gate("probe");
        const seen = await connector.probe(...given);
        await gate("probe done");
        return seen;
      },
      verify: async (...given) => {
        await gate("verify");
        return connector.verify(...given);
      },
    }),
  );

  const clock: Ports["clock"] = {
    ...ports.clock,
    sleep: async (ms, signal) => {
      const until = ports.clock.monotonic() + ms;
      await gate("sleep");
      await ports.clock.sleep(Math.max(0, until - ports.clock.monotonic()), signal);
    },
  };

  return {
    ports: { ...ports, store, connectors, clock },
    start: async (work) => {
      if (state !== "idle") return;
      stopped = Promise.withResolvers<Stop>();
      const ended = () => {
        if (state === "dead") return;
        state = "idle";
        stopped.resolve({ kind: "ended" });
      };
      void work().then(ended, ended);
      await stopped.promise;
    },
    go: async () => {
      if (state !== "standing") return;
      stopped = Promise.withResolvers<Stop>();
      for (const open of standing.splice(0)) open();
      await stopped.promise;
    },
    kill: async (inside = false) => {
      if (state !== "standing") return;
      if (inside && gateName === "change" && standing.length > 0) {
        dieInside = true;
        stopped = Promise.withResolvers<Stop>();
        for (const open of standing.splice(0)) open();
        await stopped.promise;
      }
      state = "dead";
      // A process that is gone is noticed at once; here both live in one process, so it is said.
      await lease?.release();
      lease = undefined;
    },
    state: () => state,
    gate: () => gateName,
  };
}
