import { today } from "../../shared/dates";
import { openPanel } from "../../shared/openPanel";
import { Read, useRead } from "../../shared/useRead";
import { emptyFields, fieldsOf } from "./draft";
import { SetUpForm } from "./SetUpForm";
import { readChoices, readRhythm } from "./setupStore";
import * as strings from "./strings";

/** With an id a rhythm is changed, without one set up; a rep can be named. */
function SetUp({ id, rep }: { id: string | undefined; rep: { id: string; name: string } | undefined }) {
  const reading = useRead(
    async () => {
      const [choices, row] = await Promise.all([readChoices(today()), id === undefined ? undefined : readRhythm(id)]);
      return { choices, fields: row === undefined ? emptyFields(rep?.id ?? "", choices.zone) : fieldsOf(row) };
    },
    strings.setUpFailed,
    [id],
  );
  return (
    <Read of={reading}>
      {({ choices, fields }) => (
        <SetUpForm id={id} rep={rep} choices={choices} fields={fields} onDone={() => window.close()} />
      )}
    </Read>
  );
}

void openPanel(strings.setUp, (data) => {
  const rep = data.get("rep");
  return (
    <SetUp
      id={data.get("id") ?? undefined}
      rep={rep === null ? undefined : { id: rep, name: data.get("name") ?? "" }}
    />
  );
});
