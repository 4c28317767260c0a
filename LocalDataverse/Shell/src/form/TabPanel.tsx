import type { CommandContext } from "../commandbar/context";
import { useStore } from "../ui/store";
import { Field } from "./controls/Field";
import type { FormModel } from "./FormModel";
import type { FormCell, FormSection, FormTab } from "./formXml";
import { Subgrid } from "./Subgrid";
import { Timeline } from "./timeline/Timeline";
import { WebResourceControl } from "./WebResourceControl";

interface PartProps {
  model: FormModel;
  form: CommandContext["form"];
}

export function TabPanel({ model, tab, form }: PartProps & { tab: FormTab }) {
  return (
    <div class="form-columns" role="tabpanel" aria-label={tab.label} style={{ "--columns": widths(tab) }}>
      {tab.columns.map((column, index) => (
        <div class="form-column" key={index}>
          {column.sections
            .filter((section) => section.visible)
            .map((section) => (
              <Section key={section.name} model={model} section={section} form={form} />
            ))}
        </div>
      ))}
    </div>
  );
}

function widths(tab: FormTab): string {
  return tab.columns.map((column) => `minmax(0, ${Number.parseFloat(column.width) || 100}fr)`).join(" ");
}

function Section({ model, section, form }: PartProps & { section: FormSection }) {
  useStore(model.changes);
  const special = section.cells.some((cell) => cell.control && cell.control.kind !== "field");
  return (
    <section class={special ? "card form-section wide" : "card form-section"}>
      {section.showLabel && section.label && <h2>{section.label}</h2>}
      <div class="form-cells" style={{ "--cells": section.columns }}>
        {section.cells
          .filter((cell) => cell.visible && cell.control)
          .map((cell) => (
            <div key={cell.id} class="form-cell" style={{ "--span": Math.min(cell.colspan, section.columns) }}>
              <CellContent model={model} cell={cell} form={form} />
            </div>
          ))}
      </div>
    </section>
  );
}

function CellContent({ model, cell, form }: PartProps & { cell: FormCell }) {
  const control = cell.control;
  if (!control || model.controls.get(control.id)?.visible === false) return null;
  switch (control.kind) {
    case "field":
      return (
        <Field
          model={model}
          name={control.field}
          label={cell.label}
          showLabel={cell.showLabel}
          disabled={control.disabled}
        />
      );
    case "subgrid":
      return <Subgrid model={model} control={control} label={cell.label} form={form} />;
    case "timeline":
      return <Timeline model={model} />;
    case "webresource":
      return <WebResourceControl model={model} control={control} label={cell.label} />;
    default:
      console.warn(`Form control of class "${control.classId}" is not supported here.`);
      return null;
  }
}
