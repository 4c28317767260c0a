import { useEffect, useRef, useState } from "preact/hooks";
import type { CoachingContext, TargetFigures } from "../shared/coachingApi";
import { coach_linkkind } from "../shared/model.g";
import { text } from "../shared/strings";
import { messageOf } from "../shared/xrm";
import { linkOf, makeLink, removeLink, type LinkCommand } from "./links";

/** The element that gets the keyboard back when something about a target has changed. */
export const controlId = (targetId: string): string => `link-${targetId}`;
export const servesHeading = "serves-heading";

/** Changes links, has the figures read again, says what happened and puts the keyboard where the target now is. */
export function useLinkChanges(context: CoachingContext, onChanged: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<{ where: string; message: string }>();
  const goTo = useRef<string | undefined>(undefined);

  useEffect(() => {
    // Not before the controls can be pressed again: a disabled one takes no focus.
    if (busy || goTo.current === undefined) return;
    const control = document.getElementById(controlId(goTo.current)) ?? document.getElementById(servesHeading);
    goTo.current = undefined;
    control?.focus();
  }, [context, busy]);

  /** Where is the target's id, or empty for the form that serves another one. */
  const change = async (where: string, targetId: string, work: () => Promise<void>, done: string) => {
    setBusy(true);
    setProblem(undefined);
    setSaid("");
    try {
      await work();
      goTo.current = targetId;
      await onChanged();
      setSaid(done);
      return true;
    } catch (error) {
      setProblem({ where, message: text("linkFailed", messageOf(error)) });
      return false;
    } finally {
      setBusy(false);
    }
  };

  const run = (command: LinkCommand, { id, name }: TargetFigures) => {
    const link = linkOf(context, id)?.id ?? "";
    switch (command) {
      case "exclude":
        return change(
          id,
          id,
          () => makeLink(context.record, id, coach_linkkind.Excluded),
          text("linkSaidExcluded", name),
        );
      case "remove":
        return change(id, id, () => removeLink(link), text("linkSaidRemoved", name));
      case "again":
        return change(id, id, () => removeLink(link), text("linkSaidAgain", name));
    }
  };
  const serve = (id: string, name: string) =>
    change("", id, () => makeLink(context.record, id, coach_linkkind.Manual), text("linkSaidMade", name));

  return { busy, said, problem, run, serve };
}
