import type { CoachingEffect, DrawnStartInfo } from "../contracts.g";
import { formatDay } from "../../shared/dates";
import { formatNumber } from "../../shared/format";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { DrawForm } from "./DrawForm";
import { Table } from "./Table";
import * as strings from "./strings";

interface Props {
  effect: CoachingEffect;
  onDrawn: (id: string) => void;
  onCompare: (id: string) => void;
}

/** The orders that were drawn, and a new one. */
export function Draws({ effect, onDrawn, onCompare }: Props) {
  const drawing = useOpener();
  return (
    <section aria-labelledby="draws">
      <h2 id="draws">{text(strings.draws)}</h2>
      <p class="quiet">{text(strings.drawsIntro)}</p>
      {effect.draws.length === 0 && <p class="notice">{text(strings.noDraws)}</p>}
      {effect.draws.map((draw) => (
        <Draw key={draw.id} draw={draw} onCompare={() => onCompare(draw.id)} />
      ))}
      {drawing.isOpen ? (
        <DrawForm
          managers={effect.managers}
          onCancel={drawing.close}
          onDrawn={(id) => {
            drawing.close();
            onDrawn(id);
          }}
        />
      ) : (
        <p class="actions">
          <button ref={drawing.button} onClick={drawing.open}>
            {text(strings.drawNew)}
          </button>
        </p>
      )}
    </section>
  );
}

function Draw({ draw, onCompare }: { draw: DrawnStartInfo; onCompare: () => void }) {
  return (
    <article class="draw" aria-label={draw.name}>
      <h3>{draw.name}</h3>
      <p class="quiet">
        {text(strings.drawnBy, draw.drawnBy, draw.drawnOn === null ? "–" : formatDay(draw.drawnOn), draw.seed)}
      </p>
      <Table
        label={draw.name}
        columns={[strings.teamOf, strings.drawnStartsOn, strings.peopleColumn]}
        rows={draw.teams.map((team) => [team.manager, formatDay(team.startsOn), formatNumber(team.people)])}
      />
      <button class="link" onClick={onCompare} aria-label={`${text(strings.drawnCompare)}: ${draw.name}`}>
        {text(strings.drawnCompare)}
      </button>
    </article>
  );
}
