import { useEffect, useMemo, useRef } from "preact/hooks";
import type { CommandContext } from "../commandbar/context";
import { Grid } from "../list/Grid";
import { GridModel } from "../list/GridModel";
import { ListCommands } from "../list/ListCommands";
import { viewOfType, viewsOf, viewTypes, type View } from "../list/views";
import { strings } from "../strings";
import { Busy, Failure } from "../ui/Status";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { bare } from "../webapi/client";
import { tableOf, type OneToMany, type Table } from "../webapi/metadata";
import type { FormModel } from "./FormModel";
import type { FormControlXml } from "./formXml";

export interface SubgridProps {
  model: FormModel;
  control: FormControlXml;
  label: string;
  form: CommandContext["form"];
}

/** Rows of another table on a form: those a relationship ties to the record, or a whole view. */
export function Subgrid({ model, control, label, form }: SubgridProps) {
  const tableName = control.parameters.get("TargetEntityType") ?? "";
  const { data, error } = useLoad(() => Promise.all([tableOf(tableName), viewsOf(tableName)]), [tableName]);
  if (error) return <Failure error={error} />;
  if (!data) return <Busy />;
  const [table, views] = data;
  const relationshipName = control.parameters.get("RelationshipName") ?? "";
  const relationship = model.table.oneToMany.find((candidate) => candidate.schemaName === relationshipName);
  if (relationshipName && !relationship)
    return <Failure error={new Error(`not supported here: subgrid over the relationship "${relationshipName}"`)} />;
  const viewId = bare(control.parameters.get("ViewId") ?? "");
  const view = views.find(({ id }) => id === viewId) ?? viewOfType(views, viewTypes.associated);
  if (!view) return <Failure error={new Error(strings.noView)} />;
  return (
    <RelatedGrid
      model={model}
      table={table}
      view={view}
      relationship={relationship}
      name={control.id}
      label={label || table.collectionName}
      pageSize={Number(control.parameters.get("RecordsPerPage")) || 10}
      form={form}
    />
  );
}

export interface RelatedGridProps {
  model: FormModel;
  table: Table;
  view: View;
  relationship: OneToMany | undefined;
  name: string;
  label: string;
  pageSize: number;
  form: CommandContext["form"];
}

export function RelatedGrid({ model, table, view, relationship, name, label, pageSize, form }: RelatedGridProps) {
  const grid = useMemo(
    () => new GridModel(table, name, relationship?.schemaName ?? null),
    [table, name, relationship?.schemaName],
  );
  // What a save or a refresh of the form has changed may be rows here.
  const reloads = useStore(model.reloads);
  const read = useRef(reloads);
  useEffect(() => {
    if (reloads !== read.current) grid.refresh();
    read.current = reloads;
  }, [reloads]);
  if (relationship && !model.id) return <p class="empty">{strings.recordNotSaved}</p>;
  return (
    <div class="subgrid">
      <div class="subgrid-head">
        <h2>{label}</h2>
        <ListCommands
          model={grid}
          location="SubGrid"
          form={form}
          formTable={model.table.logicalName}
          newRow={
            relationship && {
              createFromEntity: model.reference,
              data: { [relationship.referencingColumn]: model.reference },
            }
          }
        />
      </div>
      <Grid
        model={grid}
        view={view}
        label={label}
        pageSize={pageSize}
        relatedTo={relationship && model.id ? { column: relationship.referencingColumn, id: model.id } : undefined}
      />
    </div>
  );
}
