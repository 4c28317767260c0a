import { callAction, callFunction, dateTime, guid, integer, string } from "../shared/customApi";
import type { RhythmInfo, SlotInfo } from "./contracts.g";

/** Whose rhythms are meant: one, a rep's, or a manager's; nothing for one's own as a manager. */
export interface Whose {
  RhythmId?: string;
  RepId?: string;
  ManagerId?: string;
}

export interface Kept {
  rhythms: RhythmInfo[];
  slots: SlotInfo[];
}

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The occurrences of some days, both included, and what became of each. */
export async function getRhythms(whose: Whose, from: string, to: string): Promise<Kept> {
  const types = { RhythmId: guid, RepId: guid, ManagerId: guid, From: dateTime, To: dateTime };
  const answer = await callFunction<{ Slots: string; Rhythms: string }>("coach_GetRhythm", types, {
    ...whose,
    From: moment(from),
    To: moment(to),
  });
  return { slots: JSON.parse(answer.Slots) as SlotInfo[], rhythms: JSON.parse(answer.Rhythms) as RhythmInfo[] };
}

/** What a rhythm that is not saved yet comes to. */
export interface Draft {
  Recurrence: string;
  Exceptions: string;
  /** A wall clock's day and time: 2026-03-17T09:00. */
  start: string;
  TimeZone: number;
}

/** The instants between two moments, the earliest first. */
export async function previewRhythm({ start, Exceptions, ...draft }: Draft, From: Date, To: Date): Promise<string[]> {
  const types = {
    Recurrence: string,
    Exceptions: string,
    Start: dateTime,
    TimeZone: integer,
    From: dateTime,
    To: dateTime,
  };
  const answer = await callFunction<{ Occurrences: string }>("coach_PreviewRhythm", types, {
    ...draft,
    Exceptions: Exceptions === "" ? undefined : Exceptions,
    Start: new Date(`${start}:00Z`),
    From,
    To,
  });
  return JSON.parse(answer.Occurrences) as string[];
}

export const excuseSlot = (ConversationId: string, Reason: string): Promise<void> =>
  callAction("coach_ExcuseSlot", { ConversationId: guid, Reason: string }, { ConversationId, Reason });
