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
  // A subgrid or timeline alone in its section has a heading itself: the section's words are given to it.
  const shown = section.cells.filter((cell) => cell.visible && cell.control);
  const only = shown.length === 1 ? shown[0]?.control?.kind : undefined;
  const ownHeading = only === "subgrid" || only === "timeline" ? (section.showLabel && section.label) || "" : undefined;
  const special = section.cells.some((cell) => cell.control && cell.control.kind !== "field");
  return (
    <section class={special ? "card form-section wide" : "card form-section"}>
      {ownHeading === undefined && section.showLabel && section.label && <h2>{section.label}</h2>}
      <div class="form-cells" style={{ "--cells": section.columns }}>
        {shown.map((cell) => (
          <div key={cell.id} class="form-cell" style={{ "--span": Math.min(cell.colspan, section.columns) }}>
            <CellContent model={model} cell={cell} form={form} heading={ownHeading} />
          </div>
        ))}
      </div>
    </section>
  );
}

function CellContent({ model, cell, form, heading }: PartProps & { cell: FormCell; heading?: string | undefined }) {
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
      return <Subgrid model={model} control={control} label={heading || cell.label} form={form} />;
    case "timeline":
      return <Timeline model={model} heading={heading} />;
    case "webresource":
      return <WebResourceControl model={model} control={control} label={cell.label} />;
    default:
      console.warn(`Form control of class "${control.classId}" is not supported here.`);
      return null;
  }
}
