import { WebResourceFrame } from "../navigation/WebResourceFrame";
import { frames } from "../xrm/frames";
import type { FormControlXml } from "./formXml";
import type { FormModel } from "./FormModel";

/** A web resource on a form; where the form says so, its address names the record. */
export function WebResourceControl({
  model,
  control,
  label,
}: {
  model: FormModel;
  control: FormControlXml;
  label: string;
}) {
  const { parameters } = control;
  const record: Record<string, string> =
    parameters.get("PassParameters") === "true"
      ? {
          id: model.id ? `{${model.id.toUpperCase()}}` : "",
          typename: model.table.logicalName,
          type: String(model.table.objectTypeCode),
        }
      : {};
  return (
    <WebResourceFrame
      name={(parameters.get("Url") ?? "").replace("$webresource:", "")}
      title={label || control.id}
      data={parameters.get("Data")}
      parameters={record}
      onFrame={(frame) => frames.set(control.id, frame)}
    />
  );
}
