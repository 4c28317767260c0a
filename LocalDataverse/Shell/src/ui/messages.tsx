import { fill, strings } from "../strings";
import { Dialog, showDialog } from "./Dialog";

export interface ConfirmText {
  title: string;
  text?: string;
  subtitle?: string;
  confirmLabel?: string;
  cancelLabel?: string;
}

/** Asks yes or no; closing is no. */
export async function confirmDialog({
  title,
  text,
  subtitle,
  confirmLabel,
  cancelLabel,
}: ConfirmText): Promise<boolean> {
  const answer = await showDialog<boolean>((close) => (
    <Dialog
      title={title}
      onClose={() => close(false)}
      footer={
        <>
          <button type="button" class="button primary" onClick={() => close(true)}>
            {confirmLabel ?? strings.ok}
          </button>
          <button type="button" class="button" onClick={() => close(false)}>
            {cancelLabel ?? strings.cancel}
          </button>
        </>
      }
    >
      {subtitle && <p class="strong">{subtitle}</p>}
      {text && <p class="pre-line">{text}</p>}
    </Dialog>
  ));
  return answer === true;
}

export async function alertDialog(text: string, title = "", confirmLabel: string = strings.ok): Promise<void> {
  await showDialog((close) => (
    <Dialog
      title={title}
      onClose={() => close()}
      footer={
        <button type="button" class="button primary" onClick={() => close()}>
          {confirmLabel}
        </button>
      }
    >
      <p class="pre-line">{text}</p>
    </Dialog>
  ));
}

/** Tells of an error in its own words. */
export async function errorDialog(error: unknown, details?: string): Promise<void> {
  const message = messageOf(error);
  await showDialog((close) => (
    <Dialog
      title={strings.errorTitle}
      onClose={() => close()}
      footer={
        <button type="button" class="button primary" onClick={() => close()}>
          {strings.ok}
        </button>
      }
    >
      <p class="pre-line">{message}</p>
      {details && (
        <details>
          <summary>{strings.errorDetails}</summary>
          <pre class="details">{details}</pre>
        </details>
      )}
    </Dialog>
  ));
}

export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === "string" ? message : String(error);
}

/** Runs what a person asked for and tells them when it fails; true when it worked. */
export async function attempt(label: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(error);
    await errorDialog(new Error(label ? fill(strings.commandFailed, label, messageOf(error)) : messageOf(error)));
    return false;
  }
}
