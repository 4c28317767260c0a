import { expect, test, vi } from "vitest";
import { FormModel } from "../form/FormModel";
import type { Table } from "../webapi/metadata";
import { saveEvents } from "./saveEvents";
import type { FormContext } from "./types";

const table = { logicalName: "deal", nameColumn: "name", columns: new Map() } as unknown as Table;
const entity = { getEntityReference: () => ({ id: "1", entityType: "deal" }) };
const context = { data: { entity } } as unknown as FormContext;
interface Told {
  getFormContext(): FormContext;
  getEventArgs(): {
    getIsSaveSuccess(): boolean;
    getSaveErrorInfo(): { message: string } | null;
    getEntityReference(): { id: string };
  };
}

test("a handler of PostSave is told of which record, and whether the save succeeded", () => {
  const model = new FormModel(table, new Map(), "1", []);
  const told: [boolean, string | undefined, string][] = [];
  saveEvents(model, () => context).addOnPostSave((given) => {
    const args = (given as Told).getEventArgs();
    told.push([args.getIsSaveSuccess(), args.getSaveErrorInfo()?.message, args.getEntityReference().id]);
  });
  model.afterSave.forEach((handler) => handler());
  model.afterSave.forEach((handler) => handler(new Error("Agree it first.")));
  expect(told).toEqual([
    [true, undefined, "1"],
    [false, "Agree it first.", "1"],
  ]);
});

test("a handler that was taken away is told nothing", () => {
  const model = new FormModel(table, new Map(), "1", []);
  const events = saveEvents(model, () => context);
  const handler = vi.fn();
  events.addOnPostSave(handler);
  events.removeOnPostSave(handler);
  model.afterSave.forEach((call) => call());
  expect(handler).not.toHaveBeenCalled();
});

test("a handler before the save can stop it", async () => {
  const model = new FormModel(table, new Map(), "1", []);
  saveEvents(model, () => context).addOnSave((given) =>
    (given as { getEventArgs(): { preventDefault(): void } }).getEventArgs().preventDefault(),
  );
  expect(await model.save()).toBe(false);
});
