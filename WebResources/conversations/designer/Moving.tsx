import { text } from "../../shared/text";
import * as common from "../../shared/strings";
import * as strings from "./strings";

interface Props {
  id: string;
  name: string;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onDragStart: (event: DragEvent) => void;
}

/** What moves and removes a section or a question: the mouse takes the handle, the keyboard the arrows. */
export function Moving({ id, name, onMove, onRemove, onDragStart }: Props) {
  return (
    <span class="moving">
      <span
        class="handle"
        draggable
        title={text(strings.designDrag, name)}
        aria-hidden="true"
        onDragStart={onDragStart}
      >
        ⠿
      </span>
      <button type="button" id={`up-${id}`} aria-label={text(strings.designMoveUp, name)} onClick={() => onMove(-1)}>
        ↑
      </button>
      <button type="button" id={`down-${id}`} aria-label={text(strings.designMoveDown, name)} onClick={() => onMove(1)}>
        ↓
      </button>
      <button type="button" id={`remove-${id}`} aria-label={text(common.removeNamed, name)} onClick={onRemove}>
        ✕
      </button>
    </span>
  );
}

/** Alt with an arrow moves what has the focus; a list that is open keeps its own keys. */
export function movesByKey(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  if (event.target instanceof HTMLSelectElement) return;
  event.preventDefault();
  event.stopPropagation();
  move(event.key === "ArrowUp" ? -1 : 1);
}
