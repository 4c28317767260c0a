import type { ControlProps } from "./Field";

const inputTypes: Partial<Record<string, "email" | "url" | "tel">> = { Email: "email", Url: "url", Phone: "tel" };

export function TextControl({ model, column, id, invalid, describedBy, required }: ControlProps) {
  return (
    <input
      id={id}
      class="input"
      // Preact types each kind of input by itself; which one it is, is known only here.
      type={(inputTypes[column.format] ?? "text") as "text"}
      value={String(model.get(column.name) ?? "")}
      maxLength={column.maxLength ?? undefined}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      aria-required={required}
      onInput={(event) => model.set(column.name, event.currentTarget.value || null)}
    />
  );
}

export function MemoControl({ model, column, id, invalid, describedBy, required }: ControlProps) {
  return (
    <textarea
      id={id}
      class="input"
      rows={4}
      value={String(model.get(column.name) ?? "")}
      maxLength={column.maxLength ?? undefined}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      aria-required={required}
      onInput={(event) => model.set(column.name, event.currentTarget.value || null)}
    />
  );
}
