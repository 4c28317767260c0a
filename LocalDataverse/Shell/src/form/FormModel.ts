import { fill, strings } from "../strings";
import { Store } from "../ui/store";
import { bare, create, getJson, update, type Row } from "../webapi/client";
import type { Column, Table, TableSummary } from "../webapi/metadata";
import type { Reference } from "../webapi/row";
import type { ControlState, FormNotification } from "./formState";
import { RowValues } from "./RowValues";
import { isEmpty, sameValue, type Value } from "./values";

/** A record being looked at or written: its values, what changed, what is wrong with it. */
export class FormModel extends RowValues {
  readonly notifications = new Store<FormNotification[]>([]);
  readonly reloads = new Store(0);
  readonly controls = new Map<string, ControlState>();
  readonly requiredLevels = new Map<string, Column["required"]>();
  readonly onChange = new Map<string, Set<(column: string) => void>>();
  /** Asked before a save; one that answers false stops it. */
  readonly beforeSave = new Set<() => boolean | Promise<boolean>>();
  readonly afterLoad = new Set<() => void>();
  /** Told when a save has ended, with what went wrong, if it did. */
  readonly afterSave = new Set<(error?: Error) => void>();
  id: string | null;
  rights = new Set<string>();
  saving = false;

  constructor(
    table: Table,
    tables: Map<string, TableSummary>,
    id: string | null,
    readonly fields: string[],
  ) {
    super(table, tables);
    this.id = id ? bare(id) : null;
  }

  override accept(row: Row): void {
    for (const state of this.controls.values()) delete state.error;
    super.accept(row);
  }

  async refresh(): Promise<void> {
    if (!this.id) return;
    this.accept(await getJson<Row>(`${this.table.entitySet}(${this.id})`));
    this.reloads.update((count) => count + 1);
    this.afterLoad.forEach((handler) => handler());
  }

  /** As a person or a script changes a value: what was wrong with it is forgotten, and who listens is told. */
  override set(name: string, value: Value): void {
    if (sameValue(value, this.get(name))) return;
    const state = this.controls.get(name);
    if (state) delete state.error;
    super.set(name, value);
    this.onChange.get(name)?.forEach((handler) => handler(name));
  }

  requiredLevel(name: string): Column["required"] {
    return this.requiredLevels.get(name) ?? this.table.columns.get(name)?.required ?? "none";
  }

  setControl(name: string, state: ControlState): void {
    this.controls.set(name, { ...this.controls.get(name), ...state });
    this.changed();
  }

  get title(): string {
    const name = this.get(this.table.nameColumn);
    return typeof name === "string" && name !== "" ? name : fill(strings.newNamed, this.table.displayName);
  }

  get reference(): Reference {
    return { id: this.id ?? "", table: this.table.logicalName, name: this.title };
  }

  /** A closed row: not open, and for an activity not scheduled either. */
  get isInactive(): boolean {
    const state = Number(this.row["statecode"] ?? 0);
    return state !== 0 && !(this.table.isActivity && state === 3);
  }

  get state(): "Create" | "Existing" | "ReadOnly" | "Disabled" {
    if (!this.id) return "Create";
    if (this.isInactive) return "Disabled";
    return this.rights.has("WriteAccess") ? "Existing" : "ReadOnly";
  }

  get canEdit(): boolean {
    return this.state === "Create" || this.state === "Existing";
  }

  notify(notification: FormNotification): void {
    this.notifications.update((all) => [...all.filter(({ id }) => id !== notification.id), notification]);
  }

  clearNotification(id: string): void {
    this.notifications.update((all) => all.filter((notification) => notification.id !== id));
  }

  /** After the row was written, by a save or by a change of its state: reads it anew and tells who listens. */
  async saved(): Promise<void> {
    await this.refresh();
    this.afterSave.forEach((handler) => handler());
  }

  /** Marks what is missing; true when nothing is. */
  validate(): boolean {
    let valid = true;
    for (const name of this.fields) {
      const column = this.table.columns.get(name);
      const state = this.controls.get(name);
      if (state?.error) valid = false;
      if (!column || state?.visible === false || !(this.id ? column.canUpdate : column.canCreate)) continue;
      if (this.requiredLevel(name) === "required" && isEmpty(this.get(name))) {
        this.controls.set(name, { ...state, error: fill(strings.required, column.label) });
        valid = false;
      }
    }
    this.changed();
    return valid;
  }

  /** Sends what changed; true when it was saved (or nothing had to be). */
  async save(): Promise<boolean> {
    this.clearNotification("save");
    for (const handler of this.beforeSave) if (!(await handler())) return false;
    if (!this.validate()) return false;
    if (this.id && !this.isDirty()) return true;
    this.saving = true;
    this.changed();
    try {
      const body = this.edits();
      if (this.id) await update(this.table.entitySet, this.id, body);
      else this.id = await create(this.table.entitySet, body);
      await this.saved();
      return true;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      this.notify({ id: "save", level: "ERROR", message: error.message });
      this.afterSave.forEach((handler) => handler(error));
      return false;
    } finally {
      this.saving = false;
      this.changed();
    }
  }
}
