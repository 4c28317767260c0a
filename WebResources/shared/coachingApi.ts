import { callAction, callFunction, dateTime, guid, integer, string } from "./customApi";
import type { coach_aorlevel, coach_diagnosis, coach_linkkind, coach_targetstatus, coach_verdict } from "./model.g";

/** One target with its figures, as of today. Dates are yyyy-MM-dd; attainment is in percent. */
export interface TargetFigures {
  id: string;
  name: string;
  level: coach_aorlevel;
  metric: string;
  unit: string;
  segment: string | null;
  parentId: string | null;
  target: number;
  actual: number;
  expected: number;
  gap: number;
  attainment: number;
  status: coach_targetstatus;
  diagnosis: coach_diagnosis;
  plannedConversion: number | null;
  actualConversion: number | null;
}

export interface RecordFacts {
  table: string;
  id: string;
  name: string;
  stage: string | null;
  stageValue: number | null;
  value: number | null;
  currencySymbol: string | null;
  closeDate: string | null;
  nextStep: { subject: string; due: string | null } | null;
  repId: string;
  repName: string;
  account: string | null;
}

export interface EarlierCommitment {
  id: string;
  subject: string;
  due: string | null;
  state: "kept" | "open" | "broken";
}

/** The link that decides whether a record serves a target; via is the account whose link a deal shares. */
export interface DecidingLink {
  id: string;
  targetId: string;
  kind: coach_linkkind;
  from: string | null;
  via: string | null;
}

export interface LinkableTarget {
  id: string;
  name: string;
  level: coach_aorlevel;
  repName: string;
}

export interface CoachingContext {
  record: RecordFacts;
  targets: TargetFigures[];
  excluded: TargetFigures[];
  links: DecidingLink[];
  linkable: LinkableTarget[];
  lastConversation: { id: string; subject: string; on: string; commitments: EarlierCommitment[] } | null;
  openConversationId: string | null;
  suggestion: { templateId: string; templateName: string; stage: string | null; diagnosis: coach_diagnosis } | null;
  templates: { id: string; name: string; type: number; process: number }[];
}

export interface RepGap {
  repId: string;
  repName: string;
  teamId: string;
  teamName: string;
  planId: string;
  planName: string;
  start: string;
  end: string;
  workingDays: number;
  workingDaysPassed: number;
  targets: TargetFigures[];
}

/** Where a rep, a team, a region or everybody stands. Shares of pace: 1 is on pace; null where there is no such target. */
export interface GapGroup {
  kind: "rep" | "team" | "region" | "all";
  /** The rep or the business unit; empty for everybody. */
  id: string;
  name: string;
  /** The team of a rep, the business unit above a team or a region. */
  parentId: string | null;
  result: number | null;
  objective: number | null;
  activity: number | null;
  /** The most urgent diagnosis there is. */
  diagnosis: coach_diagnosis;
  reps: number;
  executionGaps: number;
  effectivenessGaps: number;
  aheadOfActivity: number;
  onTrack: number;
}

export interface GapReport {
  /** The last day that counts. */
  on: string;
  from: string | null;
  to: string | null;
  reps: RepGap[];
  /** Of each kind, who needs a conversation most comes first. */
  groups: GapGroup[];
}

const record = { RegardingTable: string, RegardingId: guid };

export async function getCoachingContext(table: string, id: string): Promise<CoachingContext> {
  const answer = await callFunction<{ Context: string }>("coach_GetCoachingContext", record, {
    RegardingTable: table,
    RegardingId: id,
  });
  return JSON.parse(answer.Context) as CoachingContext;
}

export async function startConversation(table: string, id: string, templateId: string): Promise<string> {
  const types = { ...record, TemplateId: guid };
  const values = { RegardingTable: table, RegardingId: id, TemplateId: templateId };
  return (await callAction<{ ConversationId: string }>("coach_StartConversation", types, values)).ConversationId;
}

export async function completeConversation(conversationId: string, minutes: number): Promise<void> {
  await callAction(
    "coach_CompleteConversation",
    { ConversationId: guid, Minutes: integer },
    { ConversationId: conversationId, Minutes: minutes },
  );
}

export async function giveVerdict(conversationId: string, verdict: coach_verdict, words: string): Promise<void> {
  const types = { ConversationId: guid, Verdict: integer, Text: string };
  await callAction("coach_GiveVerdict", types, {
    ConversationId: conversationId,
    Verdict: verdict,
    Text: words === "" ? undefined : words,
  });
}

/** Days as yyyy-MM-dd. Without a period, plans that hold the day; without a day, the last of a period that is over, else today. */
export interface GapQuestion {
  on?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export async function getGapReport({ on, from, to }: GapQuestion): Promise<GapReport> {
  // Noon, so that the day is the same day wherever it is read.
  const noon = (day: string | undefined) => (day === undefined ? undefined : new Date(`${day}T12:00:00`));
  const answer = await callFunction<{ Report: string }>(
    "coach_GetGapReport",
    { On: dateTime, From: dateTime, To: dateTime },
    { On: noon(on), From: noon(from), To: noon(to) },
  );
  return JSON.parse(answer.Report) as GapReport;
}
