import { useEffect } from "preact/hooks";
import { leaving, type RecordPage } from "../navigation/routes";
import { setTitle } from "../navigation/title";
import { Busy } from "../ui/Status";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { accessTo } from "../webapi/access";
import { allTables, tableOf } from "../webapi/metadata";
import { formContextOf } from "../xrm/formContext";
import { FormBody } from "./FormBody";
import { FormModel } from "./FormModel";
import { runFormLoad } from "./formEvents";
import { formFor } from "./forms";
import { fieldsOf } from "./formXml";
import { mayLose } from "./mayLose";
import { RecordFailure } from "./RecordFailure";
import { fillNewRow } from "./startValues";

export interface FormPageProps {
  page: RecordPage;
  /** The page of the browser's address, as against one in a pane or a dialog. */
  main?: boolean;
  /** Told when a new row was saved, with its id. */
  onSaved: (model: FormModel) => void;
  onClose: () => void;
}

/** A record: reads the table, the form and the row, then hands over to the form's body. */
export function FormPage({ page, main = false, onSaved, onClose }: FormPageProps) {
  const { data, error } = useLoad(async () => {
    const [table, tables, form] = await Promise.all([
      tableOf(page.entityName),
      allTables(),
      formFor(page.entityName, page.formId),
    ]);
    const model = new FormModel(table, tables, page.entityId ?? null, fieldsOf(form.layout));
    if (model.id) {
      [model.rights] = await Promise.all([accessTo(table.logicalName, model.id), model.refresh()]);
    } else {
      fillNewRow(model, page);
    }
    const context = formContextOf(model, form.layout, onClose);
    await runFormLoad(form.layout, context, model);
    return { model, form, context };
  }, [page.entityName, page.entityId, page.formId]);

  if (error) return <RecordFailure error={error} />;
  if (!data || data.model.table.logicalName !== page.entityName) return <Busy />;
  return <LoadedForm key={data.model.id ?? "new"} {...data} main={main} onSaved={onSaved} onClose={onClose} />;
}

type LoadedProps = Parameters<typeof FormBody>[0] & { main: boolean };

function LoadedForm({ main, ...props }: LoadedProps) {
  const { model } = props;
  useStore(model.changes);
  useEffect(() => {
    if (main) setTitle(`${model.title} - ${model.table.displayName}`);
  }, [model.title]);
  useEffect(() => {
    if (!main) return;
    const ask = () => mayLose(model);
    const unload = (event: BeforeUnloadEvent) => model.isDirty() && event.preventDefault();
    leaving.ask = ask;
    addEventListener("beforeunload", unload);
    return () => {
      if (leaving.ask === ask) leaving.ask = null;
      removeEventListener("beforeunload", unload);
    };
  }, [model]);
  return <FormBody {...props} />;
}
