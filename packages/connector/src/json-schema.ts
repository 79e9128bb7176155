// A file of its own, so that a bundle takes of the library what is used, and loads it when it is needed.
export { fromJSONSchema } from "zod";
