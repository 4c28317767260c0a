import { useMemo, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { useStore } from "../ui/store";
import type { CommandContext } from "../commandbar/context";
import type { FormContext } from "../xrm/types";
import { Field } from "./controls/Field";
import { FormCommands } from "./FormCommands";
import type { FormModel } from "./FormModel";
import type { SystemForm } from "./forms";
import { fieldsOf } from "./formXml";
import { FormTabs } from "./FormTabs";
import { Notifications } from "./Notifications";
import { TabPanel } from "./TabPanel";
import { Associated, relatedTo, type Relation } from "./Related";
import { isReference } from "./values";

export interface FormBodyProps {
  model: FormModel;
  form: SystemForm;
  context: FormContext;
  onSaved: (model: FormModel) => void;
  onClose: () => void;
}

export function FormBody({ model, form, context, onSaved, onClose }: FormBodyProps) {
  const changes = useStore(model.changes);
  const tabs = form.layout.tabs.filter((tab) => tab.visible);
  const [tabName, setTabName] = useState(tabs[0]?.name ?? "");
  const [relation, setRelation] = useState<Relation | null>(null);
  const relations = useMemo(() => relatedTo(model), [model]);
  const inBody = useMemo(() => new Set(fieldsOf({ ...form.layout, header: [] })), [form]);
  const tab = tabs.find((candidate) => candidate.name === tabName) ?? tabs[0];
  const ribbonForm: CommandContext["form"] = useMemo(
    () => ({
      context,
      state: model.state,
      id: model.id ?? "",
      value: (column) => {
        const value = model.get(column);
        return isReference(value) ? value.id : value;
      },
    }),
    [context, model.state, changes],
  );
  return (
    <section class="page form-page" aria-label={model.title}>
      <FormCommands model={model} form={ribbonForm} onSaved={onSaved} onClose={onClose} />
      <div class="form-head card">
        <div class="form-title">
          <h1>{model.title}</h1>
          <p class="muted">
            {model.table.displayName}
            {model.id && ` · ${model.isDirty() ? strings.unsaved : strings.saved}`}
          </p>
        </div>
        {form.layout.header.length > 0 && (
          <div class="form-facts" role="group" aria-label={strings.header}>
            {form.layout.header.map((cell) =>
              cell.control && cell.visible ? (
                <Field
                  key={cell.id}
                  model={model}
                  name={cell.control.field}
                  label={cell.label}
                  disabled={cell.control.disabled}
                  // What the body shows too is edited there; the header repeats it as a fact.
                  factOnly={inBody.has(cell.control.field)}
                />
              ) : null,
            )}
          </div>
        )}
        <FormTabs
          tabs={tabs}
          selected={relation ? null : (tab?.name ?? null)}
          onSelect={(name) => {
            setRelation(null);
            setTabName(name);
          }}
          relations={model.id ? relations : []}
          relation={relation}
          onRelation={setRelation}
        />
      </div>
      <Notifications model={model} />
      {model.state === "Disabled" && (
        <div class="bar bar-info">
          <Icon name="info" />
          <span>{fill(strings.readOnly, model.formatted("statuscode") || model.formatted("statecode"))}</span>
        </div>
      )}
      {relation ? (
        <Associated model={model} relation={relation} form={ribbonForm} />
      ) : (
        tab && <TabPanel key={tab.name} model={model} tab={tab} form={ribbonForm} />
      )}
    </section>
  );
}
