import { useEffect, useState } from "preact/hooks";
import { xrm } from "../../shared/xrm";
import type { ColumnInfo } from "../contracts.g";

/** What a column is called in the user's language, which the client knows; its name until then. */
export function useLabel({ table, name }: ColumnInfo): string {
  const [label, setLabel] = useState(name);
  useEffect(() => {
    xrm()
      .Utility.getEntityMetadata(table, [name])
      .then(
        ({ Attributes }) => {
          const column = Attributes.get(name) as { DisplayName?: string } | null;
          if (column?.DisplayName) setLabel(column.DisplayName);
        },
        // It stands beside a question as a help: under its name it is one too.
        () => undefined,
      );
  }, [table, name]);
  return label;
}
