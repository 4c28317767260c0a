import { text } from "../../shared/text";
import type { TemplateFindingInfo } from "../contracts.g";
import * as strings from "./strings";

/** The element that holds what is wrong with a question or a section. */
export const findingsId = (id: string): string => `findings-${id}`;

/** What is wrong, beside what it is about. */
export function FindingLines({ id, findings }: { id: string; findings: TemplateFindingInfo[] }) {
  if (findings.length === 0) return null;
  return (
    <ul id={findingsId(id)} class="finding-lines">
      {findings.map((finding) => (
        <Line key={finding.text} finding={finding} />
      ))}
    </ul>
  );
}

function Line({ finding: { isError, text: words } }: { finding: TemplateFindingInfo }) {
  return (
    <li class={isError ? "finding bad" : "finding warning"}>
      <strong>{text(isError ? strings.designMustBeRight : strings.designThinkAbout)}</strong> {words}
    </li>
  );
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? text(one) : text(many, count));

/** How much there is to put right and to think about, and what is about the whole; nothing is said to be right before it was checked. */
export function Findings({ findings: known }: { findings: TemplateFindingInfo[] | undefined }) {
  const findings = known ?? [];
  const errors = findings.filter(({ isError }) => isError).length;
  const warnings = findings.length - errors;
  const whole = findings.filter(({ sectionId, questionId }) => sectionId === null && questionId === null);
  return (
    <section class="card" aria-label={text(strings.designFindings)}>
      <h2>{text(strings.designFindings)}</h2>
      <div role="status">
        {known?.length === 0 && <p class="good">{text(strings.designNothingFound)}</p>}
        {errors > 0 && <p class="bad">{counted(errors, strings.designErrorOne, strings.designErrors)}</p>}
        {warnings > 0 && <p>{counted(warnings, strings.designWarningOne, strings.designWarnings)}</p>}
      </div>
      <FindingLines id="whole" findings={whole} />
    </section>
  );
}
