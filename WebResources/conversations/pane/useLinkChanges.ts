import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CoachingContext, RecordInfo } from "../contracts.g";
import type { TargetFigures } from "../../alignment/contracts.g";
import { coach_linkkind } from "../../shared/model.g";
import * as common from "../../shared/strings";
import { text, type Text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { linkOf, makeLink, removeLink, type LinkCommand } from "./links";
import * as strings from "./strings";

/** The element that gets the keyboard back when something about a target has changed. */
export const controlId = (targetId: string): string => `link-${targetId}`;
export const countsHeading = "counts-heading";

const done: Record<LinkCommand, Text> = {
  exclude: strings.linkSaidExcluded,
  remove: strings.linkSaidRemoved,
  again: strings.linkSaidAgain,
};

/** Changes links, has the figures read again, says what happened and puts the keyboard where the target now is. */
export function useLinkChanges(context: CoachingContext, record: RecordInfo, onChanged: () => Promise<unknown>) {
  const { busy, problem, run: runWork } = useWork(common.nothingChanged);
  const [said, setSaid] = useState("");
  const [where, setWhere] = useState("");
  const goTo = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    // Not before the controls can be pressed again: a disabled one takes no focus.
    if (busy || goTo.current === undefined) return;
    const control = document.getElementById(controlId(goTo.current)) ?? document.getElementById(countsHeading);
    goTo.current = undefined;
    control?.focus();
  }, [context, busy]);

  /** Where is the target's id, or empty for the form that serves another one. */
  const change = (place: string, targetId: string, work: () => Promise<void>, outcome: string) => {
    setWhere(place);
    setSaid("");
    return runWork(async () => {
      await work();
      goTo.current = targetId;
      await onChanged();
      setSaid(outcome);
    });
  };

  const run = (command: LinkCommand, { id, name }: TargetFigures) => {
    const work = () =>
      command === "exclude" ? makeLink(record, id, coach_linkkind.Excluded) : removeLink(linkOf(context, id)?.id ?? "");
    return change(id, id, work, text(done[command], name));
  };
  const countHere = (id: string, name: string) =>
    change("", id, () => makeLink(record, id, coach_linkkind.Manual), text(strings.linkSaidMade, name));

  const problemAt = (place: string) => (place === where ? problem : undefined);
  return { busy, said, problemAt, run, countHere };
}
