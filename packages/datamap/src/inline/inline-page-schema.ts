import * as z from "zod";
import { pageSchema } from "../page/page-schema.ts";

/** A page made of marks that stand in a description: the first edition could leave out the control. */
export const inlinePageSchema = pageSchema.extend({
  control: z.union([pageSchema.shape.control, z.array(z.never()).max(0)]),
});
