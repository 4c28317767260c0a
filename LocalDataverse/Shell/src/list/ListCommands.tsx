import { useMemo } from "preact/hooks";
import { CommandBar, type Command } from "../commandbar/CommandBar";
import type { CommandContext } from "../commandbar/context";
import { pageContext } from "../commandbar/pageContext";
import type { RibbonLocation } from "../commandbar/ribbon";
import { useRibbon } from "../commandbar/useRibbon";
import { assignRows, deleteRows } from "../form/rowCommands";
import { go, type RecordPage } from "../navigation/routes";
import { reportCommands } from "../reports/reportCommands";
import { reportsOf, shownIn } from "../reports/reports";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { attempt } from "../ui/messages";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { may } from "../webapi/access";
import { allTables } from "../webapi/metadata";
import type { GridModel } from "./GridModel";
import { mayMake } from "./made";

export interface ListCommandsProps {
  model: GridModel;
  location: RibbonLocation;
  /** The form a subgrid is on. */
  form?: CommandContext["form"];
  formTable?: string;
  /** What a new row starts from; a subgrid passes its record. */
  newRow?: Partial<RecordPage>;
}

/** New, Delete, Refresh and what the solution's ribbon adds for a list or a subgrid. */
export function ListCommands({ model, location, form, formTable, newRow }: ListCommandsProps) {
  const selection = useStore(model.selection);
  const rows = useStore(model.rows);
  const refreshes = useStore(model.ribbonRefreshes);
  const { table } = model;
  const tables = useLoad(allTables, []).data;
  const rights = useLoad(
    () => Promise.all([mayMake(table), may("Delete", table.logicalName), may("Assign", table.logicalName)]),
    [table],
  ).data;
  const reports = useLoad(() => reportsOf(table.logicalName, shownIn.grid), [table]).data ?? [];
  const control = useMemo(() => model.control(), [model]);
  const context = useMemo(
    () =>
      tables &&
      pageContext(tables, {
        location,
        table: table.logicalName,
        primaryTable: formTable ?? table.logicalName,
        form,
        grid: control,
        selected: model.items(true),
        items: model.items(false),
      }),
    [tables, selection, rows, form],
  );
  const custom = useRibbon(context, [context, refreshes]);
  const chosen = model.items(true);

  const commands: Command[] = [];
  if (rights?.[0])
    commands.push({
      id: "new",
      label: fill(strings.newNamed, table.displayName),
      icon: <Icon name="add" />,
      run: () => void go({ pageType: "entityrecord", entityName: table.logicalName, ...newRow }),
    });
  if (rights?.[1] && chosen.length > 0)
    commands.push({
      id: "delete",
      label: strings.delete,
      icon: <Icon name="delete" />,
      run: () => void attempt(strings.delete, async () => (await deleteRows(chosen)) && model.refresh()),
    });
  if (rights?.[2] && table.isUserOwned && chosen.length > 0)
    commands.push({
      id: "assign",
      label: strings.assign,
      icon: <Icon name="assign" />,
      run: () => void attempt(strings.assign, async () => (await assignRows(chosen)) && model.refresh()),
    });
  if (chosen.length > 0)
    commands.push(
      ...reportCommands(
        reports,
        table.logicalName,
        chosen.map((row) => row.Id),
      ),
    );
  commands.push(...custom, {
    id: "refresh",
    label: strings.refresh,
    icon: <Icon name="refresh" />,
    run: () => model.refresh(),
  });
  return <CommandBar commands={commands} label={`${strings.commands}: ${table.collectionName}`} />;
}
