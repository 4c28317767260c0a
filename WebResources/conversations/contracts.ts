import type { TargetFigures } from "../alignment/contracts";
import type { coach_aorlevel, coach_diagnosis, coach_linkkind } from "../shared/model.g";

// What the server answers about conversations, as it comes over the wire.

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
