import { callAction, callFunction, guid, string } from "../shared/customApi";
import {
  appointment,
  coach_attempt,
  coach_conversation,
  coach_drill,
  coach_score,
  coach_skill,
  systemuser,
} from "../shared/model.g";
import { readRows, shown } from "../shared/rows";
import { send } from "../shared/webApi";
import { bareId, currentUserId, xrm } from "../shared/xrm";
import type { LineErrorInfo, MeetingInfo, PracticeInfo, RehearsalInfo, SecondScoresInfo } from "./contracts.g";

/** Somebody's practice; without a name one's own. */
export async function getPractice(RepId?: string): Promise<PracticeInfo> {
  const { Practice } = await callFunction<{ Practice: string }>("coach_GetPractice", { RepId: guid }, { RepId });
  return JSON.parse(Practice) as PracticeInfo;
}

/** The meetings to rehearse, in order. */
export async function getRehearsals(RepId?: string): Promise<RehearsalInfo[]> {
  const { Queue } = await callFunction<{ Queue: string }>("coach_GetRehearsalQueue", { RepId: guid }, { RepId });
  return JSON.parse(Queue) as RehearsalInfo[];
}

/** A meeting as it is rehearsed and looked back on. */
export async function getMeeting(AppointmentId: string): Promise<MeetingInfo> {
  const { Meeting } = await callFunction<{ Meeting: string }>(
    "coach_GetMeeting",
    { AppointmentId: guid },
    { AppointmentId },
  );
  return JSON.parse(Meeting) as MeetingInfo;
}

export interface Imported {
  created: number;
  updated: number;
  errors: LineErrorInfo[];
}

/** Makes messages of the text of a file, all lines or none. */
export async function importMessages(Csv: string): Promise<Imported> {
  const { Created, Updated, Errors } = await callAction<{ Created: number; Updated: number; Errors: string }>(
    "coach_ImportMessages",
    { Csv: string },
    { Csv },
  );
  return { created: Created, updated: Updated, errors: JSON.parse(Errors) as LineErrorInfo[] };
}

/** How a coach's scores stand to those of others; without a name one's own. */
export async function getSecondScores(CoachId?: string): Promise<SecondScoresInfo> {
  const { Scores } = await callFunction<{ Scores: string }>("coach_GetSecondScores", { CoachId: guid }, { CoachId });
  return JSON.parse(Scores) as SecondScoresInfo;
}

/** What no longer holds is worked out anew, until nothing is left. */
export async function refreshReadiness(): Promise<void> {
  for (;;) {
    const { Left } = await callAction<{ Left: number }>("coach_RecalculateReadiness", {}, {});
    if (Left === 0) return;
  }
}

export interface NewAttempt {
  drillId: string;
  partnerId?: string;
  /** In which it is made, and whose coaches are asked for a score. */
  conversationId?: string;
  /** The meeting it is a rehearsal for. */
  appointmentId?: string | undefined;
}

/** Begins an attempt; its id. */
export async function startAttempt({ drillId, partnerId, conversationId, appointmentId }: NewAttempt): Promise<string> {
  const { id } = await xrm().WebApi.createRecord(coach_attempt.logicalName, {
    "coach_drillid@odata.bind": `/${coach_drill.entitySetName}(${drillId})`,
    ...(partnerId !== undefined && {
      "coach_partnerid@odata.bind": `/${systemuser.entitySetName}(${partnerId})`,
    }),
    ...(conversationId !== undefined && {
      "coach_conversationid@odata.bind": `/${coach_conversation.entitySetName}(${conversationId})`,
    }),
    ...(appointmentId !== undefined && {
      "coach_appointmentid@odata.bind": `/${appointment.entitySetName}(${appointmentId})`,
    }),
  });
  return bareId(id);
}

export async function giveOwnScore(id: string, coach_selfscore: number, coach_minutes: number): Promise<void> {
  await send("PATCH", `${coach_attempt.entitySetName}(${id})`, { coach_selfscore, coach_minutes });
}

export async function giveScore(attemptId: string, coach_value: number, coach_text: string): Promise<void> {
  await xrm().WebApi.createRecord(coach_score.logicalName, {
    "coach_attemptid@odata.bind": `/${coach_attempt.entitySetName}(${attemptId})`,
    coach_value,
    coach_text: coach_text === "" ? null : coach_text,
  });
}

export async function scoreObserved(
  conversationId: string,
  skillId: string,
  coach_value: number,
  coach_text: string,
): Promise<void> {
  await xrm().WebApi.createRecord(coach_score.logicalName, {
    "coach_conversationid@odata.bind": `/${coach_conversation.entitySetName}(${conversationId})`,
    "coach_skillid@odata.bind": `/${coach_skill.entitySetName}(${skillId})`,
    coach_value,
    coach_text: coach_text === "" ? null : coach_text,
  });
}

/** What a coach gave. */
export interface Given {
  id: string;
  coach: string;
  value: number;
  words: string | null;
}

/** What coaches gave an attempt, as far as it can be read: of two, none before both have. */
export async function readGiven(attemptId: string): Promise<Given[]> {
  const rows = await readRows<{ coach_scoreid: string; coach_value: number; coach_text: string | null }>(
    coach_score.logicalName,
    `?$select=coach_value,coach_text,_ownerid_value&$filter=_coach_attemptid_value eq ${attemptId}&$orderby=coach_issecond`,
  );
  return rows.map((row) => ({
    id: row.coach_scoreid,
    coach: shown(row, "_ownerid_value") ?? "",
    value: row.coach_value,
    words: row.coach_text,
  }));
}

/** Says when something that waits for one's score changes, be it as the partner or in a conversation. */
export async function whatWaits(): Promise<string> {
  const me = currentUserId();
  const rows = await readRows<{ coach_attemptid: string; coach_selfscore: number | null }>(
    coach_attempt.logicalName,
    `?$select=coach_selfscore&$filter=_ownerid_value ne ${me} and coach_score eq null and (_coach_partnerid_value eq ${me} or _coach_conversationid_value ne null)&$orderby=coach_on desc&$top=20`,
  );
  return rows.map((row) => `${row.coach_attemptid} ${String(row.coach_selfscore)}`).join();
}

export interface Person {
  id: string;
  name: string;
}

/** Those who report to whoever looks. */
export async function readTeam(): Promise<Person[]> {
  const rows = await readRows<{ systemuserid: string; fullname: string | null }>(
    systemuser.logicalName,
    `?$select=fullname&$filter=_parentsystemuserid_value eq ${currentUserId()} and isdisabled eq false&$orderby=fullname`,
  );
  return rows.map(({ systemuserid, fullname }) => ({ id: systemuserid, name: fullname ?? "" }));
}
