import type { Writer } from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import type { OpenStore } from "../../src/index.ts";
import { note } from "./draft.ts";
import { UNSIGNED } from "./unsigned.ts";

/**
 * The same store, in which every change is followed by an entry about whatever it touched: for tests of the store alone, where no
 * officer acts.
 */
export function recorded(store: OpenStore): OpenStore {
  UNSIGNED.add(store);
  return {
    ...store,
    change: (work) =>
      store.change(async (writer) => {
        const touched = new Set<CaseId>();
        let isHome = false;
        let isWritten = false;
        const on = <Given extends readonly unknown[], Result>(
          id: (...given: Given) => CaseId,
          act: (...given: Given) => Promise<Result>,
        ): ((...given: Given) => Promise<Result>) => {
          return (...given) => {
            touched.add(id(...given));
            return act(...given);
          };
        };
        const noting: Writer = {
          ...writer,
          openCase: async (draft) => {
            const it = await writer.openCase(draft);
            touched.add(it.id);
            return it;
          },
          updateCase: on((id) => id, writer.updateCase),
          seal: (id, name, value) => {
            touched.add(id);
            return writer.seal(id, name, value);
          },
          putSteps: on((id) => id, writer.putSteps),
          advance: on((step) => step.case, writer.advance),
          updateTask: on((task) => task.case, writer.updateTask),
          addApproval: on((approval) => approval.case, writer.addApproval),
          destroyKey: on((id) => id, writer.destroyKey),
          addOfficer: (officer) => {
            isHome = true;
            return writer.addOfficer(officer);
          },
          append: (entry) => {
            isWritten = true;
            return writer.append(entry);
          },
        };
        const result = await work(noting);
        const refs = await Promise.all([...touched].map(async (id) => (await writer.case(id))?.ref));
        if (isWritten && touched.size === 0) return result;
        for (const req of refs) if (req !== undefined) await writer.append({ ...note("note.added"), req });
        if (isHome) await writer.append(note());
        return result;
      }),
  };
}
