import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { DealCredit } from "../contracts.g";
import { shareCredit, type Person } from "./creditStore";
import { PersonSearch } from "./PersonSearch";
import { SharerRow } from "./SharerRow";
import { evenly, leftOf, savedOf, sharersOf, sumOf, without, type Sharer } from "./shares";
import * as strings from "./strings";
import { formatShare } from "./words";

interface Props {
  id: string;
  credit: DealCredit;
  onDone: () => void;
}

export const fieldOf = (userId: string): string => `share-${userId}`;

/** The people who are credited with a deal, each with a percentage; it is saved when they add up to all of it, or with nobody. */
export function ShareForm({ id, credit, onDone }: Props) {
  const [sharers, setSharers] = useState(() => sharersOf(credit));
  const [said, setSaid] = useState("");
  const [focus, setFocus] = useState<string>();
  const [asked, setAsked] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const work = useWork(common.nothingChanged);

  useLayoutEffect(() => {
    if (focus !== undefined) document.getElementById(focus)?.focus();
    setFocus(undefined);
  }, [focus]);

  const change = (changed: Sharer[]) => {
    setSharers(changed);
    work.setProblem(undefined);
  };
  const add = ({ id: userId, name }: Person) => {
    if (!sharers.some((sharer) => sharer.userId === userId)) {
      const left = leftOf(sharers);
      change([...sharers, { userId, name, share: left > 0 ? left : null }]);
      setSaid(text(strings.shareAdded, name));
    }
    setFocus(fieldOf(userId));
  };
  const remove = ({ userId, name }: Sharer) => {
    change(sharers.filter((sharer) => sharer.userId !== userId));
    setSaid(text(strings.shareRemoved, name));
    search.current?.focus();
  };
  const save = async () => {
    setAsked(true);
    const missing = without(sharers);
    if (missing) {
      work.setProblem(text(strings.shareMissing, missing.name));
      setFocus(fieldOf(missing.userId));
    } else if (sharers[0] && leftOf(sharers) !== 0) {
      work.setProblem(text(strings.shareUnequal, sumWords(sharers)));
      setFocus(fieldOf(sharers[0].userId));
    } else if (await work.run(() => shareCredit(id, savedOf(sharers, credit)))) onDone();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <header>
        <h1>{credit.name}</h1>
        <p class="quiet">{text(strings.shareOwner, credit.owner)}</p>
        <p class="quiet">{text(credit.mayShare ? strings.shareHelp : strings.shareMay)}</p>
      </header>
      <section aria-labelledby="people">
        <h2 id="people">{text(strings.sharePeople)}</h2>
        {sharers.length === 0 && <p class="notice">{nobodyWords(credit)}</p>}
        <ul>
          {sharers.map((sharer) => (
            <SharerRow
              key={sharer.userId}
              sharer={sharer}
              id={fieldOf(sharer.userId)}
              mayChange={credit.mayShare}
              isMissing={asked && !(sharer.share !== null && sharer.share > 0)}
              onChange={(share) =>
                change(sharers.map((other) => (other.userId === sharer.userId ? { ...other, share } : other)))
              }
              onRemove={() => remove(sharer)}
            />
          ))}
        </ul>
        <p class={leftOf(sharers) === 0 ? "sum good" : "sum"} role="status">
          {sharers.length > 0 && sumWords(sharers)}
        </p>
        <p class="hidden" role="status">
          {said}
        </p>
        {sharers.length > 1 && credit.mayShare && (
          <button type="button" onClick={() => change(evenly(sharers))}>
            {text(strings.shareEvenly)}
          </button>
        )}
      </section>
      {credit.mayShare && <PersonSearch field={search} onChoose={add} />}
      <footer>
        <Problem message={work.problem} />
        {credit.mayShare && (
          <button class="primary" disabled={work.busy}>
            {text(work.busy ? strings.shareSaving : common.save)}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {text(common.cancel)}
        </button>
      </footer>
    </form>
  );
}

function sumWords(sharers: readonly Sharer[]): string {
  const [sum, left] = [formatShare(sumOf(sharers)), leftOf(sharers)];
  if (left === 0) return text(strings.shareSum, sum);
  return text(left > 0 ? strings.shareToGo : strings.shareTooMuch, sum, formatShare(Math.abs(left)));
}

function nobodyWords({ owner, ownerId, handedOverBy, wasTeams }: DealCredit): string {
  if (handedOverBy !== null) return text(strings.shareToOwner, handedOverBy);
  if (wasTeams) return text(strings.creditNobodyThen);
  return text(ownerId === null ? strings.creditNobody : strings.shareToOwner, owner);
}
