/** A state, the way to change it, and who wants to know. */
export interface Store<State, Action> {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** @returns The way out. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes a store.
 *
 * @param after Called after every action with the new state; it may dispatch, and those actions follow in order.
 */
export function createStore<State, Action>(
  initial: State,
  reduce: (state: State, action: Action) => State,
  after: (state: State) => void,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  const queue: Action[] = [];
  let working = false;

  function drain(): void {
    working = true;
    try {
      for (let action = queue.shift(); action !== undefined; action = queue.shift()) {
        state = reduce(state, action);
        after(state);
      }
    } finally {
      working = false;
    }
    for (const listener of listeners) listener();
  }

  return {
    state: () => state,
    dispatch: (action) => {
      queue.push(action);
      if (!working) drain();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
