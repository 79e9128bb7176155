import { type Action, defineAction } from "../../action/action.ts";
import { fallback, number, optional, path, text, texts } from "../../action/fields.ts";

interface Serve {
  readonly log: readonly string[];
  readonly port: number;
  readonly host: string;
  readonly name?: string;
  readonly folder?: string;
}

interface Served {
  readonly key: string;
  readonly folder: string;
}

export const witnessServe: Action = defineAction<Serve, Served>({
  id: "witness.serve",
  summary:
    "be a witness for others: cosign what their audit trails add, and nothing that takes away, until stopped",
  danger: "changes",
  keys: "none",
  agent: "never",
  examples: ["oubli witness serve --log shop.example/dsr-audit/k3v9+1f2e3d4c+AT… --port 7425"],
  fields: {
    log: texts("the public keys of the audit trails it knows", "a key such as name+1f2e3d4c+AT…"),
    port: fallback("7425", number("the port it answers at; 0 takes a free one", { from: 0, to: 65_535 })),
    host: fallback(
      "127.0.0.1",
      text("the address it answers at; https is for what stands before it", "an address"),
    ),
    name: optional(
      text("its name, in the key that is made at the first time", "a name such as witness.example"),
    ),
    folder: optional(path("where its key and what it has seen are kept; a folder of your own when left out")),
  },
  run: async ({ world, signal, progress }, { log, port, host, name, folder: chosen }) => {
    const { openWitness, serveWitness, witnessFolder } = await import("../../world/witness-service.ts");
    const folder = chosen ?? witnessFolder(world.env);
    const open = openWitness(folder, { logs: log, ...(name === undefined ? {} : { name }) });
    try {
      await serveWitness(open, { host, port, signal }, (url) =>
        progress({ key: "witness", text: `${open.key} ${url}`, state: "began" }),
      );
      return { key: open.key, folder };
    } finally {
      open.close();
    }
  },
  tell: ({ key, folder }) => ({
    ending: "done",
    parts: [
      { is: "line", text: "stopped" },
      { is: "note", text: `its key and what it has seen are kept in ${folder}: lose neither` },
    ],
    json: { key, folder },
  }),
});
