import type { CommandContext } from "../commandbar/context";
import { viewOfType, viewsOf, viewTypes } from "../list/views";
import { strings } from "../strings";
import { Busy, Failure } from "../ui/Status";
import { useLoad } from "../ui/useLoad";
import { tableOf, type OneToMany } from "../webapi/metadata";
import type { FormModel } from "./FormModel";
import { RelatedGrid } from "./Subgrid";

export interface Relation {
  label: string;
  relationship: OneToMany;
}

/** The related tables a record's menu offers: those whose relationship is to be displayed. */
export function relatedTo(model: FormModel): Relation[] {
  return model.table.oneToMany
    .filter(({ menu, referencingTable }) => menu.behavior !== "DoNotDisplay" && model.tables.has(referencingTable))
    .sort((a, b) => a.menu.order - b.menu.order)
    .map((relationship) => ({
      relationship,
      label:
        (relationship.menu.behavior === "UseLabel" && relationship.menu.label) ||
        (model.tables.get(relationship.referencingTable)?.collectionName ?? relationship.referencingTable),
    }));
}

export interface AssociatedProps {
  model: FormModel;
  relation: Relation;
  form: CommandContext["form"];
}

/** The associated view: a related table's rows of this record. */
export function Associated({ model, relation, form }: AssociatedProps) {
  const { relationship } = relation;
  const { data, error } = useLoad(
    () => Promise.all([tableOf(relationship.referencingTable), viewsOf(relationship.referencingTable)]),
    [relationship.schemaName],
  );
  if (error) return <Failure error={error} />;
  if (!data || data[0].logicalName !== relationship.referencingTable) return <Busy />;
  const view = viewOfType(data[1], viewTypes.associated);
  if (!view) return <Failure error={new Error(strings.noView)} />;
  return (
    <div class="card associated">
      <RelatedGrid
        key={relationship.schemaName}
        model={model}
        table={data[0]}
        view={view}
        relationship={relationship}
        name={relationship.schemaName}
        label={relation.label}
        pageSize={50}
        form={form}
      />
    </div>
  );
}
