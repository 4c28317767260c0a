import {
  coach_aorlevel,
  coach_rhythm,
  coach_target,
  coach_template,
  coach_template_statuscode,
  coach_alignmentplan_statuscode,
  timezonedefinition,
  usersettings,
  type coach_rhythm_row,
} from "../../shared/model.g";
import { readRows } from "../../shared/rows";
import { currentUserId, xrm } from "../../shared/xrm";
import type { RhythmInfo } from "../contracts.g";
import { readReports } from "../reports";
import { getRhythms } from "../rhythmApi";
import { recurrenceOf, startOf, type Fields } from "./draft";

export interface Choice {
  id: string;
  name: string;
}

/** What can be chosen, and what the user lives in. */
export interface Choices {
  reps: Choice[];
  templates: Choice[];
  zones: { code: number; name: string }[];
  zone: number;
  others: RhythmInfo[];
}

/** The platform's code of Coordinated Universal Time, for who has chosen nothing. */
const Utc = 92;

const named = (rows: Record<string, string>[], id: string, name: string): Choice[] =>
  rows.map((row) => ({ id: row[id] ?? "", name: row[name] ?? "" }));

export async function readChoices(day: string): Promise<Choices> {
  const [reps, templates, zones, own, kept] = await Promise.all([
    readReports(),
    readRows<Record<string, string>>(
      coach_template.logicalName,
      `?$select=coach_name&$filter=statuscode eq ${String(coach_template_statuscode.Published)}&$orderby=coach_name`,
    ),
    readRows<{ timezonecode: number; userinterfacename: string }>(
      timezonedefinition.logicalName,
      "?$select=timezonecode,userinterfacename&$orderby=userinterfacename",
    ),
    xrm().WebApi.retrieveRecord(usersettings.logicalName, currentUserId(), "?$select=timezonecode"),
    getRhythms({}, day, day),
  ]);
  return {
    reps,
    templates: named(templates, "coach_templateid", "coach_name"),
    zones: zones.map(({ timezonecode, userinterfacename }) => ({ code: timezonecode, name: userinterfacename })),
    zone: (own as { timezonecode?: number }).timezonecode ?? Utc,
    others: kept.rhythms.filter(({ running }) => running),
  };
}

/** The activities of the rep's agreed plans, which a rhythm can keep alive. */
export const readTargets = async (repId: string): Promise<Choice[]> =>
  repId === ""
    ? []
    : named(
        await readRows<Record<string, string>>(
          coach_target.logicalName,
          `?$select=coach_name&$filter=_ownerid_value eq ${repId} and coach_level eq ${String(coach_aorlevel.Activity)} and coach_planid/statuscode eq ${String(coach_alignmentplan_statuscode.Agreed)}&$orderby=coach_name`,
        ),
        "coach_targetid",
        "coach_name",
      );

export const readRhythm = async (id: string): Promise<coach_rhythm_row> =>
  (await xrm().WebApi.retrieveRecord(coach_rhythm.logicalName, id)) as coach_rhythm_row;

/** What is written of the fields; with whom is said once. */
function rowOf(fields: Fields) {
  return {
    coach_recurrence: recurrenceOf(fields),
    coach_exceptions: fields.exceptions.trim() === "" ? null : fields.exceptions.trim(),
    // A wall clock's time belongs to no zone; the Web API writes it as if it were UTC.
    coach_start: `${startOf(fields)}:00Z`,
    coach_duration: fields.minutes,
    coach_timezone: fields.zone,
    "coach_templateid@odata.bind": `/coach_templates(${fields.templateId})`,
    "coach_targetid@odata.bind": fields.targetId === "" ? null : `/coach_targets(${fields.targetId})`,
  };
}

export async function saveRhythm(id: string | undefined, fields: Fields): Promise<void> {
  if (id !== undefined) await xrm().WebApi.updateRecord(coach_rhythm.logicalName, id, rowOf(fields));
  else {
    await xrm().WebApi.createRecord(coach_rhythm.logicalName, {
      ...rowOf(fields),
      "coach_repid@odata.bind": `/systemusers(${fields.repId})`,
    });
  }
}

export async function endRhythm(id: string): Promise<void> {
  await xrm().WebApi.updateRecord(coach_rhythm.logicalName, id, { statecode: 1 });
}
