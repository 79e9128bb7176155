// A worker: on-workerd.capnp names it.
import { whatDoesNotHold } from "./anywhere.mjs";

export default {
  async test() {
    const wrong = await whatDoesNotHold();
    if (wrong !== "") throw new Error(wrong);
  },
};
