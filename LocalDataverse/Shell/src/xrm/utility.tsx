import { AssignDialog } from "../form/AssignDialog";
import { navigation } from "./navigation";
import { strings } from "../strings";
import { showDialog } from "../ui/Dialog";
import { Store } from "../ui/store";
import { tableOf } from "../webapi/metadata";
import type { Reference } from "../webapi/row";
import { collectionOf } from "./collection";
import { getGlobalContext } from "./globalContext";
import { resourceString } from "./resourceStrings";

/** The text of the progress indicator while something runs. */
export const progress = new Store<string | null>(null);

export const utility = {
  getGlobalContext,

  /** The table's metadata with its attributes as a collection, as the client API gives it. */
  getEntityMetadata: async (name: string, attributes?: string[]) => {
    const table = await tableOf(name);
    const wanted = [...table.columns.values()].filter((column) => !attributes || attributes.includes(column.name));
    const columns = wanted.map((column) => ({
      LogicalName: column.name,
      DisplayName: column.label,
      AttributeType: column.attributeType,
      RequiredLevel: column.required,
      OptionSet: Object.fromEntries(column.options.map(({ value, label }) => [value, { value, text: label }])),
    }));
    return {
      ...table.raw,
      DisplayName: table.displayName,
      DisplayCollectionName: table.collectionName,
      Attributes: collectionOf(columns, (column) => column.LogicalName),
    };
  },

  getEntitySetName: (name: string) => tableOf(name).then((table) => table.entitySet),
  getResourceString: resourceString,
  showProgressIndicator: (message?: string) => progress.set(message ?? strings.progress),
  closeProgressIndicator: () => progress.set(null),
  isActivityType: (name: string) => tableOf(name).then((table) => table.isActivity),

  lookupObjects: async (options: {
    entityTypes?: string[];
    defaultEntityType?: string;
    allowMultiSelect?: boolean;
  }) => {
    const targets = options.entityTypes ?? (options.defaultEntityType ? [options.defaultEntityType] : []);
    const chosen = await showDialog<Reference>((close) => (
      <AssignDialog title={strings.chooseRecord} label={strings.chooseRecord} targets={targets} close={close} />
    ));
    return chosen ? [{ id: chosen.id, entityType: chosen.table, name: chosen.name }] : [];
  },

  refreshParentGrid: () => undefined,
  openEntityForm: (name: string, id?: string) => navigation.openForm({ entityName: name, entityId: id }),
};
