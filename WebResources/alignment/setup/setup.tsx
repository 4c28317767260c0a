import { useState } from "preact/hooks";
import { formatNumber } from "../../shared/format";
import { coach_metric } from "../../shared/model.g";
import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { openRecordOver, xrm } from "../../shared/xrm";
import * as words from "../health/strings";
import type { Open } from "./Lists";
import { parts, titles, waysOf, type Part } from "./parts";
import { readFacts } from "./setupStore";
import { Step } from "./Step";
import { abouts, stateOf, stepsIn, type About, type Facts } from "./steps";
import * as strings from "./strings";

/** What coaching needs before it begins: each step is done or left, and leads to where it is done. */
function FirstSteps() {
  const reading = useRead(readIfAllowed, strings.firstStepsFailed, []);
  const [said, setSaid] = useState("");

  const again = async () => {
    setSaid("");
    const facts = await reading.again();
    if (facts) setSaid(text(words.lookedAgain, summaryOf(facts)));
  };
  const open = async (table: string, id?: string) => {
    await openRecordOver(table, id);
    await again();
  };

  return (
    <div class="health">
      <header>
        <div>
          <h1>{text(strings.firstSteps)}</h1>
          <p class="quiet">{text(strings.firstStepsHelp)}</p>
        </div>
        <div class="commands">
          <button onClick={() => void again()}>{text(words.lookAgain)}</button>
        </div>
        <p class="hidden" role="status">
          {said}
        </p>
      </header>
      <Read of={reading}>
        {(facts) =>
          facts === null ? (
            <p class="notice bad">{text(strings.firstStepsMayNot)}</p>
          ) : (
            <Steps facts={facts} onOpen={(table, id) => void open(table, id)} onNew={open} />
          )
        }
      </Read>
    </div>
  );
}

interface StepsProps {
  facts: Facts;
  onOpen: Open;
  onNew: (table: string) => Promise<unknown>;
}

function Steps({ facts, onOpen, onNew }: StepsProps) {
  return (
    <>
      <p class="summary">{summaryOf(facts)}</p>
      {abouts.map((about) => {
        const state = stateOf(about, facts);
        const { found, toDo, more } = partOf(about, facts, onOpen);
        return (
          <Step
            key={about}
            title={titles[about]}
            state={state}
            found={found}
            toDo={state === "left" ? toDo : undefined}
            ways={state === "unseen" ? [] : waysOf(about, onNew)}
          >
            {more}
          </Step>
        );
      })}
    </>
  );
}

function partOf(about: About, facts: Facts, onOpen: Open): Part {
  const found = facts[about];
  if (found instanceof Error) return { found: [text(strings.unseenBecause, found.message)], toDo: "" };
  return (parts[about] as (value: typeof found, open: Open) => Part)(found, onOpen);
}

/** How far it is, in a sentence. */
function summaryOf(facts: Facts | null): string {
  if (facts === null) return text(strings.firstStepsMayNot);
  const named = (steps: About[]) => steps.map((about) => text(titles[about])).join("; ");
  const [done, left, unseen] = [stepsIn("done", facts), stepsIn("left", facts), stepsIn("unseen", facts)];
  const [doneCount, all] = [formatNumber(done.length), formatNumber(abouts.length)];
  return [
    left.length === 0 ? text(strings.allSet, doneCount, all) : text(strings.someLeft, doneCount, all, named(left)),
    ...(unseen.length === 0 ? [] : [text(strings.someUnseen, named(unseen))]),
  ].join(" ");
}

/** Nothing is read for somebody who may not set up anything; the server would show part of it. */
async function readIfAllowed(): Promise<Facts | null> {
  const held = await xrm().Utility.getGlobalContext().userSettings.getSecurityRolePrivilegesInfo();
  const mayWrite = `prvwrite${coach_metric.logicalName}`;
  const isAllowed = Object.values(held).some(({ privilegeName }) => privilegeName.toLowerCase() === mayWrite);
  return isAllowed ? readFacts() : null;
}

void openPanel(strings.firstSteps, () => <FirstSteps />);
