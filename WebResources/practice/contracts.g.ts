// Generated from Plugins/Practice/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { coach_audience, coach_drillkind, coach_messagekind } from "../shared/model.g";

/** One time somebody practised. */
export interface AttemptInfo {
  id: string;
  name: string;
  personName: string;
  skillId: string;
  rubricId: string | null;
  /** The levels it is scored by, from 1 to 5; nothing without a rubric. */
  levels: string[] | null;
  /** An instant. */
  on: string;
  difficulty: number;
  minutes: number | null;
  ownScore: number | null;
  /** The first coach's, once it can be read. */
  score: number | null;
  scoredBy: string | null;
  feedback: string | null;
}

/** One exercise. */
export interface DrillInfo {
  id: string;
  name: string;
  kind: coach_drillkind;
  difficulty: number;
  minutes: number | null;
  /** For whoever practises. */
  instructions: string | null;
  /** For the partner. */
  brief: string | null;
  messages: SalesMessageInfo[];
}

/** What is wrong in a line of a file that was to be read in. */
export interface LineErrorInfo {
  /** Where it begins, the first line being 1. */
  line: number;
  text: string;
}

/** Somebody who plays the customer. */
export interface PartnerInfo {
  id: string;
  name: string;
  /** Whether it is a coach, whose score decides. */
  isCoach: boolean;
}

/** Somebody's practice: every skill, how far it is, and what is next. */
export interface PracticeInfo {
  personId: string;
  personName: string;
  /** Whether it is the caller's own, who alone begins an attempt. */
  isOwn: boolean;
  /** The day where the person lives. */
  today: string;
  /** Consecutive weeks with an attempt at any skill. */
  streak: number;
  /** What is next comes first. */
  skills: SkillInfo[];
  /** What waits for the caller's score. */
  toScore: AttemptInfo[];
  /** With whom one can practise: the coaches first. */
  partners: PartnerInfo[];
}

/** What the company wants its customers to hear. */
export interface SalesMessageInfo {
  name: string;
  kind: coach_messagekind;
  /** What the customer says. */
  cue: string | null;
  text: string | null;
}

/** A skill, how far somebody is with it, and its drills. */
export interface SkillInfo {
  id: string;
  name: string;
  description: string | null;
  audience: coach_audience;
  /** The difficulty that is mastered; 0 for none. */
  readyAt: number;
  nextDifficulty: number;
  /** A day; nothing for a skill that was never practised. */
  nextDue: string | null;
  expiresOn: string | null;
  lastAttemptOn: string | null;
  streak: number;
  /** Whether it is to be practised today or was before. */
  isDue: boolean;
  /** The targets whose effectiveness gap asks for it, by name. */
  because: string[];
  /** What each level from 1 to 5 looks like; nothing without a published rubric. */
  levels: string[] | null;
  /** The easiest first. */
  drills: DrillInfo[];
  /** The one of the next difficulty that was practised longest ago; nothing where the skill has none. */
  nextDrillId: string | null;
  /** The newest first, ten at most. */
  attempts: AttemptInfo[];
}
