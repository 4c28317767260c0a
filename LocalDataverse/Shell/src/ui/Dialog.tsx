import type { ComponentChildren, VNode } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { strings } from "../strings";
import { Icon } from "./Icon";
import { Store, useStore } from "./store";

interface OpenDialog {
  key: number;
  node: VNode;
}

const open = new Store<OpenDialog[]>([]);
let nextKey = 1;

/** Shows a dialog; the promise ends with what it was closed with. */
export function showDialog<T>(draw: (close: (result?: T) => void) => VNode): Promise<T | undefined> {
  return new Promise((resolve) => {
    const key = nextKey++;
    const close = (result?: T) => {
      open.update((all) => all.filter((dialog) => dialog.key !== key));
      resolve(result);
    };
    open.update((all) => [...all, { key, node: draw(close) }]);
  });
}

export function DialogHost() {
  return (
    <>
      {useStore(open).map(({ key, node }) => (
        <div key={key}>{node}</div>
      ))}
    </>
  );
}

export interface DialogProps {
  title: string;
  children: ComponentChildren;
  footer?: ComponentChildren;
  onClose: () => void;
  size?: { width?: string; height?: string };
  side?: boolean;
}

/** A modal dialog; the platform's <dialog> keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, children, footer, onClose, size, side }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={side ? "dialog dialog-side" : "dialog"}
      style={size}
      aria-labelledby={title ? titleId : undefined}
      aria-label={title ? undefined : strings.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        {title ? <h2 id={titleId}>{title}</h2> : <span />}
        <button type="button" class="button subtle" aria-label={strings.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {footer && <div class="dialog-foot">{footer}</div>}
    </dialog>
  );
}
