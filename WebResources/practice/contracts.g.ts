// Generated from Plugins/Practice/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { MeetingTalkInfo, PromiseInfo } from "../conversations/contracts.g";
import type { coach_audience, coach_drillkind, coach_messagekind } from "../shared/model.g";

/** One time somebody practised. */
export interface AttemptInfo {
  id: string;
  name: string;
  personName: string;
  skillId: string;
  /** The levels it is scored by, from 1 to 5; nothing without a rubric, and only of what waits for a score. */
  levels: string[] | null;
  /** For whoever practises; only of what waits for a score. */
  instructions: string | null;
  /** For the partner; only of what waits for a score. */
  brief: string | null;
  /** An instant. */
  on: string;
  difficulty: number;
  minutes: number | null;
  /** Whether whoever practised has given the own score. */
  hasOwnScore: boolean;
  /** What it is; not told to who has not scored yet, who would be drawn to it. */
  ownScore: number | null;
  /** The first coach's, once it can be read. */
  score: number | null;
  scoredBy: string | null;
  feedback: string | null;
}

/** How a deal stands. */
export interface DealStandInfo {
  stage: string | null;
  value: number | null;
  /** A date. */
  closesOn: string | null;
}

/** A coach with whom to score a performance next: a reason to calibrate, never a ranking. */
export interface DoubleSessionInfo {
  coachId: string;
  coachName: string;
  why: "apart" | "never" | "longAgo" | "fewest";
  /** How many performances the coach and another have scored in the last year. */
  count: number;
  /** An instant; nothing for never. */
  lastOn: string | null;
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

/** A meeting that is over and was prepared, and on which nobody has looked back. */
export interface MeetingBehindInfo {
  appointmentId: string;
  subject: string;
  /** An instant. */
  start: string;
  about: string | null;
}

/** The deal that a meeting is about. */
export interface MeetingDealInfo {
  id: string;
  name: string;
  customerName: string | null;
  currencySymbol: string | null;
  /** As it stands now. */
  now: DealStandInfo;
  /** As it stood when the meeting began, where it was changed since. */
  then: DealStandInfo | null;
  /** What became of it. */
  state: "open" | "won" | "lost";
}

/** A meeting as it is rehearsed before and looked back on after. */
export interface MeetingInfo {
  appointmentId: string;
  subject: string;
  /** An instant. */
  start: string;
  /** Whether it has ended. */
  isOver: boolean;
  /** What it is about; nothing where it is about no deal. */
  deal: MeetingDealInfo | null;
  /** What it asks for, the least ready first. */
  skills: NeededSkillInfo[];
  /** What was talked about it, the earliest first: its plan, and what came of it. */
  talks: MeetingTalkInfo[];
  /** What was promised in those talks. */
  promises: PromiseInfo[];
  /** The times it was rehearsed, the newest first. */
  rehearsals: AttemptInfo[];
  /** What the customer may say against it, the likeliest first. */
  objections: SalesMessageInfo[];
}

/** A skill that a meeting asks for. */
export interface NeededSkillInfo {
  id: string;
  name: string;
  readyAt: number;
}

/** An observation that is going on, and what the caller can score there now. */
export interface ObservationInfo {
  conversationId: string;
  subject: string;
  /** Who was watched. */
  personName: string;
  /** Whether that is the caller, who scores first. */
  isOwn: boolean;
  /** For whoever was watched all skills; for a coach those with an own score. What the caller has scored is not among them. */
  skills: ObservedSkillInfo[];
}

/** A skill that can be scored. */
export interface ObservedSkillInfo {
  id: string;
  name: string;
  /** What each level from 1 to 5 looks like; nothing without a published rubric. */
  levels: string[] | null;
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
  /** Observations that are going on in which the caller can score something; only of the own practice. */
  observations: ObservationInfo[];
  /** With which of the coaches whom the person coaches to score a performance next, the most pressing first; only of the own practice. */
  scoreTogether: DoubleSessionInfo[];
  /** Meetings of the last two weeks that were prepared and not looked back on, the newest first. */
  toDebrief: MeetingBehindInfo[];
  /** With whom one can practise: the coaches first. */
  partners: PartnerInfo[];
  /** The conversations that go on with the person, in which one can practise; only of the own practice. */
  talks: PracticeTalkInfo[];
}

/** A conversation that goes on, in which its rep can practise: every coach of it is asked for a score, and none sees another's before giving one. */
export interface PracticeTalkInfo {
  conversationId: string;
  subject: string;
  /** Who coaches in it, by name. */
  coaches: string[];
}

/** A meeting that is worth rehearsing. */
export interface RehearsalInfo {
  appointmentId: string;
  subject: string;
  /** An instant. */
  start: string;
  dealId: string;
  dealName: string;
  stage: string | null;
  value: number | null;
  currencySymbol: string | null;
  isRehearsed: boolean;
  /** The least ready first. */
  skills: NeededSkillInfo[];
}

/** What the company wants its customers to hear. */
export interface SalesMessageInfo {
  name: string;
  kind: coach_messagekind;
  /** What the customer says. */
  cue: string | null;
  text: string | null;
}

/** One performance that two coaches have scored. */
export interface ScorePairInfo {
  name: string;
  /** An instant. */
  on: string;
  own: number;
  other: number;
  otherName: string;
}

/** How a coach's scores stand to those of others who watched the same. */
export interface SecondScoresInfo {
  coachId: string;
  coachName: string;
  /** How many performances both have scored in the last year. */
  count: number;
  /** Weighted kappa: 1 is the same every time, 0 is chance; nothing where it cannot be told. */
  agreement: number | null;
  /** How much more than others; negative for less; nothing where it cannot be told. */
  leniency: number | null;
  /** The ends of its 90 % interval. */
  from: number | null;
  to: number | null;
  /** What both have scored, the newest first. */
  pairs: ScorePairInfo[];
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
