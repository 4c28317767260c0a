import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";

export interface PagerProps {
  first: number;
  count: number;
  total: number | null;
  selected: number;
  previous: (() => void) | undefined;
  next: (() => void) | undefined;
}

export function Pager({ first, count, total, selected, previous, next }: PagerProps) {
  if (count === 0 && !previous) return null;
  const last = first + count - 1;
  return (
    <div class="pager">
      <span role="status">
        {total === null ? fill(strings.rowsFrom, first, last) : fill(strings.rowsOf, first, last, total)}
        {selected > 0 && ` · ${fill(strings.selected, selected)}`}
      </span>
      {(previous || next) && (
        <span>
          <button
            type="button"
            class="button subtle"
            aria-label={strings.previousPage}
            disabled={!previous}
            onClick={previous}
          >
            <Icon name="left" />
          </button>
          <button type="button" class="button subtle" aria-label={strings.nextPage} disabled={!next} onClick={next}>
            <Icon name="right" />
          </button>
        </span>
      )}
    </div>
  );
}
