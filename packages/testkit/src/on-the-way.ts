import { connect, createServer, type Socket } from "node:net";

/** One connection that goes by. */
export interface Passing {
  /** Everything that was sent to the server so far. */
  readonly said: string;
  /** Breaks it off at both ends. */
  cut(): void;
  /** From now on nothing comes back from the server. */
  silence(): void;
}

/** Something on the way to a server of this machine. */
export interface Way {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Stands between a client and a server, and lets everything pass.
 *
 * @param before Told what is about to be passed on to the server; `false` keeps it back.
 */
export async function onTheWay(
  to: number,
  before: (part: string, passing: Passing) => boolean,
): Promise<Way> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect(to, "127.0.0.1");
    let said = "";
    const cut = (): void => {
      client.destroy();
      target.destroy();
    };
    for (const socket of [client, target]) {
      open.add(socket);
      socket.on("error", cut).on("close", cut);
    }
    client.on("data", (bytes) => {
      const part = bytes.toString("latin1");
      said += part;
      const silence = (): void => {
        target.removeAllListeners("data").resume();
      };
      if (before(part, { said, cut, silence })) target.write(bytes);
    });
    target.on("data", (bytes) => client.write(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const close = (): Promise<void> => {
    for (const socket of open) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { port: typeof address === "object" && address !== null ? address.port : 0, close };
}
