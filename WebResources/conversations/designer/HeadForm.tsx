import { coach_diagnosis, opportunity } from "../../shared/model.g";
import { NumberField } from "../../shared/NumberField";
import { text } from "../../shared/text";
import type { Head } from "./design";
import { Checks, Select, Text } from "./Fields";
import type { Library } from "./library";
import * as strings from "./strings";

interface Props {
  head: Head;
  library: Library;
  onChange: (change: Partial<Head>) => void;
}

const Every = 0;

/** What the template is, for which gap, and where it is used. */
export function HeadForm({ head, library, onChange }: Props) {
  const gaps = library.gaps.filter(({ value }) => value !== (coach_diagnosis.None as number));
  const isOfDeals = head.tables.length === 0 || head.tables.includes(opportunity.logicalName);
  return (
    <section class="card head" aria-label={text(strings.designAbout)}>
      <Text
        id="name"
        label={text(strings.designName)}
        value={head.name}
        most={200}
        invalid={head.name.trim() === ""}
        onChange={(name) => onChange({ name })}
      />
      <div class="row">
        <Select
          id="type"
          label={text(strings.designType)}
          value={head.type}
          options={library.types}
          onChange={(type) => onChange({ type })}
        />
        <Select
          id="process"
          label={text(strings.designProcess)}
          value={head.process}
          options={library.processes}
          onChange={(process) => onChange({ process })}
        />
        <Select
          id="model"
          label={text(strings.designModel)}
          value={head.model}
          options={library.models}
          onChange={(model) => onChange({ model })}
        />
        <div class="field short">
          <label for="minutes">{text(strings.designMinutes)}</label>
          <NumberField
            id="minutes"
            value={head.minutes}
            min={0}
            max={1440}
            step={1}
            onChange={(minutes) => onChange({ minutes: minutes === null ? null : Math.round(minutes) })}
          />
        </div>
      </div>
      <div class="row">
        <div>
          <Select
            id="gap"
            label={text(strings.designGap)}
            value={head.gap ?? Every}
            options={[{ value: Every, label: text(strings.designGapNone) }, ...gaps]}
            onChange={(gap) => onChange({ gap: gap === Every ? null : gap })}
          />
          <p class="quiet hint">{text(strings.designGapHint)}</p>
        </div>
        <Checks
          legend={text(strings.designTables)}
          hint={text(strings.designTablesHint)}
          options={library.tables.map(({ name, label }) => ({ value: name, label }))}
          chosen={head.tables}
          onChange={(tables) => onChange({ tables })}
        />
        {isOfDeals && (
          <Checks
            legend={text(strings.designStages)}
            hint={text(strings.designStagesHint)}
            options={library.stages}
            chosen={head.stages}
            onChange={(stages) => onChange({ stages })}
          />
        )}
      </div>
      <Text
        id="description"
        label={text(strings.designDescription)}
        value={head.description}
        most={2000}
        rows={2}
        onChange={(description) => onChange({ description })}
      />
    </section>
  );
}
