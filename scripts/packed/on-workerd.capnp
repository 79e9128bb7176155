using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "network", network = (allow = ["public", "private", "local"])),
  ],
);

const main :Workerd.Worker = (
  modules = [
    (name = "on-worker.mjs", esModule = embed "on-worker.mjs"),
    (name = "anywhere.mjs", esModule = embed "anywhere.mjs"),
  ],
  compatibilityDate = "2026-01-01",
  globalOutbound = "network",
);
