import { Store } from "../ui/store";
import type { Row } from "../webapi/client";
import type { Table, TableSummary } from "../webapi/metadata";
import { formatted } from "../webapi/row";
import { sameValue, valueFromRow, wireProperty, type Value } from "./values";

/** A row as the server gave it, and the edits made to it since. */
export class RowValues {
  /** Counts changes; what draws the form subscribes to it. */
  readonly changes = new Store(0);
  #row: Row = {};
  readonly #edits = new Map<string, Value>();

  constructor(
    readonly table: Table,
    readonly tables: Map<string, TableSummary>,
  ) {}

  get row(): Row {
    return this.#row;
  }

  /** Takes a row as the server gave it; edits made so far are dropped. */
  accept(row: Row): void {
    this.#row = row;
    this.#edits.clear();
    this.changed();
  }

  get(name: string): Value {
    const edited = this.#edits.get(name);
    return edited !== undefined ? edited : this.#saved(name);
  }

  set(name: string, value: Value): void {
    if (sameValue(value, this.#saved(name))) this.#edits.delete(name);
    else this.#edits.set(name, value);
    this.changed();
  }

  /** The server's text for a value that was not edited. */
  formatted(name: string): string {
    return this.#edits.has(name) ? "" : formatted(this.#row, name);
  }

  isDirty(name?: string): boolean {
    return name ? this.#edits.has(name) : this.#edits.size > 0;
  }

  /** The edits, as the Web API wants them in a POST or PATCH. */
  protected edits(): Row {
    const properties = [...this.#edits].flatMap(([name, value]): [string, unknown][] => {
      const column = this.table.columns.get(name);
      return column ? [wireProperty(this.table, column, value, this.#saved(name), this.tables)] : [];
    });
    return Object.fromEntries(properties);
  }

  protected changed(): void {
    this.changes.update((count) => count + 1);
  }

  #saved(name: string): Value {
    const column = this.table.columns.get(name);
    return column ? valueFromRow(this.#row, column) : null;
  }
}
