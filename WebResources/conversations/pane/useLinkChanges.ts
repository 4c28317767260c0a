import { useEffect, useRef, useState } from "preact/hooks";
import type { CoachingContext } from "../contracts";
import type { TargetFigures } from "../../alignment/contracts";
import { coach_linkkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { linkOf, makeLink, removeLink, type LinkCommand } from "./links";
import * as strings from "./strings";

/** The element that gets the keyboard back when something about a target has changed. */
export const controlId = (targetId: string): string => `link-${targetId}`;
export const servesHeading = "serves-heading";

/** Changes links, has the figures read again, says what happened and puts the keyboard where the target now is. */
export function useLinkChanges(context: CoachingContext, onChanged: () => Promise<void>) {
  const { busy, problem, run: runWork } = useWork(strings.linkFailed);
  const [said, setSaid] = useState("");
  const [where, setWhere] = useState("");
  const goTo = useRef<string | undefined>(undefined);

  useEffect(() => {
    // Not before the controls can be pressed again: a disabled one takes no focus.
    if (busy || goTo.current === undefined) return;
    const control = document.getElementById(controlId(goTo.current)) ?? document.getElementById(servesHeading);
    goTo.current = undefined;
    control?.focus();
  }, [context, busy]);

  /** Where is the target's id, or empty for the form that serves another one. */
  const change = (place: string, targetId: string, work: () => Promise<void>, done: string) => {
    setWhere(place);
    setSaid("");
    return runWork(async () => {
      await work();
      goTo.current = targetId;
      await onChanged();
      setSaid(done);
    });
  };

  const run = (command: LinkCommand, { id, name }: TargetFigures) => {
    const link = linkOf(context, id)?.id ?? "";
    switch (command) {
      case "exclude":
        return change(
          id,
          id,
          () => makeLink(context.record, id, coach_linkkind.Excluded),
          text(strings.linkSaidExcluded, name),
        );
      case "remove":
        return change(id, id, () => removeLink(link), text(strings.linkSaidRemoved, name));
      case "again":
        return change(id, id, () => removeLink(link), text(strings.linkSaidAgain, name));
    }
  };
  const serve = (id: string, name: string) =>
    change("", id, () => makeLink(context.record, id, coach_linkkind.Manual), text(strings.linkSaidMade, name));

  const problemAt = (place: string) => (place === where ? problem : undefined);
  return { busy, said, problemAt, run, serve };
}
