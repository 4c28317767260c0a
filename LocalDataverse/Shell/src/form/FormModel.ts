import { fill, strings } from "../strings";
import { Store } from "../ui/store";
import { bare, create, getJson, update, type Row } from "../webapi/client";
import type { Column, Table, TableSummary } from "../webapi/metadata";
import { formatted, type Reference } from "../webapi/row";
import { isEmpty, sameValue, valueFromRow, wireProperty, type Value } from "./values";

export interface FormNotification {
  id: string;
  level: "ERROR" | "WARNING" | "INFO";
  message: string;
}

export interface ControlState {
  visible?: boolean;
  disabled?: boolean;
  error?: string;
}

/** A record being looked at or written: its values, what changed, what is wrong with it. */
export class FormModel {
  /** Counts changes; what draws the form subscribes to it. */
  readonly changes = new Store(0);
  readonly notifications = new Store<FormNotification[]>([]);
  readonly reloads = new Store(0);
  readonly controls = new Map<string, ControlState>();
  readonly requiredLevels = new Map<string, Column["required"]>();
  readonly onChange = new Map<string, Set<(column: string) => void>>();
  /** Asked before a save; one that answers false stops it. */
  readonly beforeSave = new Set<() => boolean | Promise<boolean>>();
  readonly afterLoad = new Set<() => void>();
  id: string | null;
  rights = new Set<string>();
  saving = false;
  #row: Row = {};
  #values = new Map<string, Value>();

  constructor(
    readonly table: Table,
    readonly tables: Map<string, TableSummary>,
    id: string | null,
    readonly fields: string[],
  ) {
    this.id = id ? bare(id) : null;
  }

  get row(): Row {
    return this.#row;
  }

  /** Takes a row as the server gave it; edits made so far are dropped. */
  accept(row: Row): void {
    this.#row = row;
    this.#values.clear();
    for (const state of this.controls.values()) delete state.error;
    this.#changed();
  }

  async refresh(): Promise<void> {
    if (!this.id) return;
    this.accept(await getJson<Row>(`${this.table.entitySet}(${this.id})`));
    this.reloads.update((count) => count + 1);
    this.afterLoad.forEach((handler) => handler());
  }

  get(name: string): Value {
    const changed = this.#values.get(name);
    return changed !== undefined ? changed : this.#saved(name);
  }

  set(name: string, value: Value): void {
    if (sameValue(value, this.get(name))) return;
    if (sameValue(value, this.#saved(name))) this.#values.delete(name);
    else this.#values.set(name, value);
    const state = this.controls.get(name);
    if (state) delete state.error;
    this.#changed();
    this.onChange.get(name)?.forEach((handler) => handler(name));
  }

  /** The server's text for a value that was not edited. */
  formatted(name: string): string {
    return this.#values.has(name) ? "" : formatted(this.#row, name);
  }

  isDirty(name?: string): boolean {
    return name ? this.#values.has(name) : this.#values.size > 0;
  }

  requiredLevel(name: string): Column["required"] {
    return this.requiredLevels.get(name) ?? this.table.columns.get(name)?.required ?? "none";
  }

  setControl(name: string, state: ControlState): void {
    this.controls.set(name, { ...this.controls.get(name), ...state });
    this.#changed();
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
    this.#changed();
    return valid;
  }

  /** Sends what changed; true when it was saved (or nothing had to be). */
  async save(): Promise<boolean> {
    this.clearNotification("save");
    for (const handler of this.beforeSave) if (!(await handler())) return false;
    if (!this.validate()) return false;
    if (this.id && !this.isDirty()) return true;
    this.saving = true;
    this.#changed();
    try {
      const body = this.#body();
      if (this.id) await update(this.table.entitySet, this.id, body);
      else this.id = await create(this.table.entitySet, body);
      await this.refresh();
      return true;
    } catch (error) {
      this.notify({ id: "save", level: "ERROR", message: error instanceof Error ? error.message : String(error) });
      return false;
    } finally {
      this.saving = false;
      this.#changed();
    }
  }

  #body(): Row {
    const properties = [...this.#values].flatMap(([name, value]): [string, unknown][] => {
      const column = this.table.columns.get(name);
      return column ? [wireProperty(this.table, column, value, this.#saved(name), this.tables)] : [];
    });
    return Object.fromEntries(properties);
  }

  #saved(name: string): Value {
    const column = this.table.columns.get(name);
    return column ? valueFromRow(this.#row, column) : null;
  }

  #changed(): void {
    this.changes.update((count) => count + 1);
  }
}
