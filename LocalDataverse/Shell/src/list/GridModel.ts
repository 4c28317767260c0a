import { Store } from "../ui/store";
import { bare, type Row } from "../webapi/client";
import type { Table } from "../webapi/metadata";
import { formatted, text, type Reference } from "../webapi/row";
import type { ItemReference } from "../commandbar/context";
import type { Collection, GridControl } from "../xrm/types";
import { collectionOf } from "../xrm/collection";
import type { View } from "./views";

/** What a grid shows and what is selected in it; commands hold on to it between renders. */
export class GridModel {
  readonly rows = new Store<Row[]>([]);
  readonly selection = new Store<ReadonlySet<string>>(new Set());
  readonly reloads = new Store(0);
  readonly ribbonRefreshes = new Store(0);
  view: View | undefined;
  total: number | null = null;

  constructor(
    readonly table: Table,
    readonly name: string,
    readonly relationship: string | null = null,
  ) {}

  idOf(row: Row): string {
    return bare(text(row, this.table.idColumn));
  }

  /** The row's own table: a list of activities holds rows of many. */
  referenceOf(row: Row): Reference {
    const type = text(row, "activitytypecode");
    const table = this.table.logicalName === "activitypointer" && type ? type : this.table.logicalName;
    return { id: this.idOf(row), table, name: formatted(row, this.table.nameColumn) };
  }

  setRows(rows: Row[]): void {
    const present = new Set(rows.map((row) => this.idOf(row)));
    this.rows.set(rows);
    this.selection.update((selected) => new Set([...selected].filter((id) => present.has(id))));
  }

  toggle(id: string, only: boolean): void {
    this.selection.update((selected) => {
      if (only) return new Set(selected.size === 1 && selected.has(id) ? [] : [id]);
      const next = new Set(selected);
      return next.delete(id) ? next : next.add(id);
    });
  }

  toggleAll(): void {
    const all = this.rows.get().map((row) => this.idOf(row));
    this.selection.update((selected) => new Set(selected.size === all.length ? [] : all));
  }

  refresh(): void {
    this.reloads.update((count) => count + 1);
  }

  items(onlySelected: boolean): ItemReference[] {
    const selected = this.selection.get();
    return this.rows
      .get()
      .filter((row) => !onlySelected || selected.has(this.idOf(row)))
      .map((row) => {
        const { id, table, name } = this.referenceOf(row);
        return { Id: id, Name: name, TypeName: table, TypeCode: this.table.objectTypeCode };
      });
  }

  /** The grid as ribbon functions know it (SelectedControl). */
  control(): GridControl {
    const rows = (): Collection<ReturnType<typeof rowObject>> =>
      collectionOf(this.items(true).map(rowObject), () => "");
    return {
      getName: () => this.name,
      getEntityName: () => this.table.logicalName,
      getGrid: () => ({ getSelectedRows: rows, getTotalRecordCount: () => this.total ?? this.rows.get().length }),
      getViewSelector: () => ({
        getCurrentView: () => ({ id: this.view?.id ?? "", entityType: "savedquery", name: this.view?.name ?? "" }),
      }),
      getRelationship: () => (this.relationship ? { name: this.relationship } : null),
      refresh: () => this.refresh(),
      refreshRibbon: () => this.ribbonRefreshes.update((count) => count + 1),
    };
  }
}

function rowObject({ Id, Name, TypeName }: ItemReference) {
  return {
    data: {
      entity: {
        getId: () => Id,
        getEntityName: () => TypeName,
        getPrimaryAttributeValue: () => Name,
        getEntityReference: () => ({ id: Id, entityType: TypeName, name: Name }),
      },
    },
  };
}
