// On Deno and Bun.
import { whatDoesNotHold } from "./anywhere.mjs";

const wrong = await whatDoesNotHold();
if (wrong !== "") throw new Error(wrong);
