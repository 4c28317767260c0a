import { today, daysAfter } from "../../shared/dates";
import type { coach_rhythm_row } from "../../shared/model.g";
import { presetOf, ruleOf, weekdayOf, type Preset, type Weekday } from "../recurrence";
import type { Draft } from "../rhythmApi";
import * as strings from "./strings";

/** What stands in the fields. */
export interface Fields {
  repId: string;
  templateId: string;
  targetId: string;
  preset: Preset;
  days: Weekday[];
  own: string;
  day: string;
  time: string;
  minutes: number;
  zone: number;
  exceptions: string;
}

/** What somebody begins with: every second week from tomorrow, half an hour in the morning. */
export function emptyFields(repId: string, zone: number): Fields {
  const day = daysAfter(today(), 1);
  return {
    repId,
    templateId: "",
    targetId: "",
    preset: "second",
    days: [weekdayOf(day)],
    own: "",
    day,
    time: "09:00",
    minutes: 30,
    zone,
    exceptions: "",
  };
}

/** What a rhythm that is there says. */
export function fieldsOf(row: coach_rhythm_row): Fields {
  const rule = row.coach_recurrence ?? "";
  const [day, clock] = (row.coach_start ?? "").split("T");
  return {
    repId: row._coach_repid_value ?? "",
    templateId: row._coach_templateid_value ?? "",
    targetId: row._coach_targetid_value ?? "",
    ...presetOf(rule),
    own: rule,
    day: day ?? "",
    time: (clock ?? "").slice(0, 5),
    minutes: row.coach_duration ?? 30,
    zone: row.coach_timezone ?? 0,
    exceptions: row.coach_exceptions ?? "",
  };
}

export const recurrenceOf = ({ preset, days, own }: Fields): string => ruleOf(preset, days, own);

export const startOf = ({ day, time }: Fields): string => `${day}T${time}`;

/** The same for the server's preview. */
export const draftOf = (fields: Fields): Draft => ({
  Recurrence: recurrenceOf(fields),
  Exceptions: fields.exceptions.trim(),
  start: startOf(fields),
  TimeZone: fields.zone,
});

/** What is missing before it can be saved; the rest the server says. */
export function missing({ repId, templateId, preset, days }: Fields): string | undefined {
  if (repId === "") return strings.sayRep;
  if (templateId === "") return strings.sayTemplate;
  return preset !== "own" && preset !== "workingDays" && days.length === 0 ? strings.sayDays : undefined;
}
