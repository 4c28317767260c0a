import { fill, strings } from "../strings";
import { useLoad } from "../ui/useLoad";
import type { Table } from "../webapi/metadata";
import { mayMake } from "./made";
import { otherViewWithRows } from "./otherViews";
import type { View } from "./views";

export interface EmptyViewProps {
  table: Table;
  view: View;
  views: View[];
  onView: (viewId: string) => void;
}

/** In place of rows: says that this view has none, and which other one has. */
export function EmptyView({ table, view, views, onView }: EmptyViewProps) {
  const { data: other, loading } = useLoad(() => otherViewWithRows(table, view, views), [view.id]);
  const mayAdd = useLoad(() => mayMake(table), [table]).data;
  return (
    <div class="empty" role="status">
      <p>{fill(strings.noRowsIn, view.name)}</p>
      {!loading && !other && mayAdd && <p>{fill(strings.addTheFirst, fill(strings.newNamed, table.displayName))}</p>}
      {other && (
        <>
          <p>
            {other.total === null
              ? fill(strings.otherViewHasRows, other.view.name)
              : fill(strings.otherViewHasCount, other.view.name, other.total)}
          </p>
          <p class="muted">{strings.howToChangeView}</p>
          <button type="button" class="button" onClick={() => onView(other.view.id)}>
            {fill(strings.showView, other.view.name)}
          </button>
        </>
      )}
    </div>
  );
}
