/** The environment a process was started in. */
export type Env = Readonly<Record<string, string | undefined>>;
