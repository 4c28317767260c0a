import { openPanel } from "../../shared/openPanel";
import { coach_conversation, coach_conversation_statecode } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import type { CoachingContext } from "../contracts.g";
import { getCoachingContext } from "../conversationApi";
import { summaryOf, type Summary } from "./content";
import { mailSummary } from "./mail";
import * as strings from "./strings";

/** What a conversation came to, to be printed or sent. */
function Page({ id }: { id: string }) {
  const reading = useRead(() => getCoachingContext(coach_conversation.logicalName, id), strings.summaryFailed, [id]);
  return (
    <div class="summary">
      <Read of={reading}>{(context) => <Shown context={context} />}</Read>
    </div>
  );
}

function Shown({ context: { conversation, record, points } }: { context: CoachingContext }) {
  const { busy, problem, run } = useWork(strings.mailFailed);
  if (conversation?.state !== coach_conversation_statecode.Completed) return <p>{text(strings.notOver)}</p>;

  const summary = summaryOf(conversation, points);
  return (
    <>
      <Content summary={summary} />
      <div class="commands">
        <button class="primary" onClick={() => window.print()}>
          {text(strings.print)}
        </button>
        <button disabled={busy} onClick={() => void run(() => mailSummary(conversation, record, summary))}>
          {busy ? text(strings.mailing) : text(strings.mail)}
        </button>
      </div>
      <Problem message={problem} />
    </>
  );
}

function Content({ summary: { subject, who, points, sections, promises } }: { summary: Summary }) {
  return (
    <>
      <header>
        <h1>{subject}</h1>
        <p class="quiet">{who}</p>
      </header>
      <List title={text(strings.talkedAbout)} lines={points} />
      {sections.map(({ name, answers }) => (
        <section key={name}>
          <h2>{name}</h2>
          <dl>
            {answers.map(({ prompt, answer }) => (
              <div key={prompt}>
                <dt>{prompt}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <List title={text(strings.summaryPromises)} lines={promises} />
    </>
  );
}

function List({ title, lines }: { title: string; lines: string[] }) {
  return lines.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

void openPanel(strings.summary, (data) => {
  const id = data.get("id");
  return id !== null ? <Page id={id} /> : <p class="summary">{text(strings.noConversation)}</p>;
});
