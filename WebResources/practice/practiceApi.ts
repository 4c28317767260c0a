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
import { readRows } from "../shared/rows";
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

/** Begins an attempt; its id. */
export async function startAttempt(drillId: string, partnerId?: string, appointmentId?: string): Promise<string> {
  const { id } = await xrm().WebApi.createRecord(coach_attempt.logicalName, {
    "coach_drillid@odata.bind": `/${coach_drill.entitySetName}(${drillId})`,
    ...(partnerId !== undefined && {
      "coach_partnerid@odata.bind": `/${systemuser.entitySetName}(${partnerId})`,
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

export interface Given {
  coach_score: number | null;
  coach_feedback: string | null;
}

/** What a coach gave an attempt, as far as it can be read. */
export async function readGiven(id: string): Promise<Given> {
  return (await xrm().WebApi.retrieveRecord(
    coach_attempt.logicalName,
    id,
    "?$select=coach_score,coach_feedback",
  )) as Given;
}

/** Says when something that waits for one's score changes. */
export async function whatWaits(): Promise<string> {
  const rows = await readRows<{ coach_attemptid: string; coach_selfscore: number | null }>(
    coach_attempt.logicalName,
    `?$select=coach_selfscore&$filter=_coach_partnerid_value eq ${currentUserId()} and coach_score eq null&$orderby=coach_on desc&$top=20`,
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
