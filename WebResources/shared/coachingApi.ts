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

export interface GapReport {
  on: string;
  reps: RepGap[];
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

export async function getGapReport(on: Date | undefined): Promise<GapReport> {
  const answer = await callFunction<{ Report: string }>("coach_GetGapReport", { On: dateTime }, { On: on });
  return JSON.parse(answer.Report) as GapReport;
}
