// Generated from Plugins/Conversations/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { CreditedPerson, LinkInfo, LinkableInfo, TargetFigures, TargetThen } from "../alignment/contracts.g";
import type { coach_answerer, coach_coachingprocess, coach_coachingtype, coach_conversation_statecode, coach_diagnosis, coach_questionkind, coach_verdict } from "../shared/model.g";

/** A record that something is about. */
export interface AboutInfo {
  table: string;
  id: string;
  name: string;
}

/** Days on which somebody is away, both ends included. */
export interface AbsenceInfo {
  id: string;
  /** Why, in the words of whoever entered it. */
  name: string;
  repId: string;
  repName: string;
  first: string;
  last: string;
}

/** An answer as it is saved. */
export interface AnswerInfo {
  id: string;
  /** For If-Match: W/"…", so that nobody overwrites what they have not seen. */
  rowVersion: string | null;
  text: string | null;
  number: number | null;
  /** A date. */
  date: string | null;
  /** Of evidence that is verified: the table of the record that shows it. */
  sourceTable: string | null;
  sourceId: string | null;
  /** Who wrote it last. */
  by: string;
}

/** What the pane shows for a record, or for a conversation and what that is about. */
export interface CoachingContext {
  /** Nothing when the conversation is about nothing that the caller may read. */
  record: RecordInfo | null;
  /** Who is credited with the deal where it is not simply its owner; none where it is nobody's. */
  credit: CreditedPerson[] | null;
  /** What the record, or the plan that is talked about, counts towards. */
  targets: TargetFigures[];
  /** Targets that the record would serve, had a person not excluded it. */
  excluded: TargetFigures[];
  /** For each target of both lists that has one, the link that decides. */
  links: LinkInfo[];
  /** Targets of the rep that the record does not serve, and could by hand. */
  linkable: LinkableInfo[];
  /** The conversation that is named, or the open one about the record, else the scheduled one that comes first. */
  conversation: ConversationInfo | null;
  /** The last three that were held, the newest first. */
  lastConversations: LastConversationInfo[];
  /** What was promised before and still matters, by both; what is promised in the conversation itself stands there. */
  promises: PromiseInfo[];
  /** What changed since the two of a conversation that waits talked last; nothing where they have not, or for who takes no part. */
  preRead: PreReadInfo | null;
  /** What the two want to talk about, in order: while it waits all that is open, later what was discussed. */
  points: PointInfo[];
  /** Whom a point of the caller would be between here; nothing where there is nobody. */
  pair: PairInfo | null;
  /** The day that a promise is for unless somebody says otherwise. */
  promiseDay: string;
  /** What the caller still has to judge here, the newest first. */
  verdictsAsked: VerdictAskedInfo[];
  /** Whether the caller may start one here: there is a rep, and it is not the caller. */
  canStart: boolean;
  /** What to begin with; nothing while a conversation is shown, which has its template. */
  suggestion: SuggestionInfo | null;
  /** What can be begun with; none while a conversation is shown that has its template. */
  templates: TemplateInfo[];
}

/** A column of the record, and what stands in it as a person reads it. */
export interface ColumnInfo {
  /** The record's table; the client knows what its columns are called in the user's language. */
  table: string;
  name: string;
  value: string | null;
}

/** A conversation with its agenda, and what the caller may do with it. */
export interface ConversationInfo {
  id: string;
  subject: string;
  state: coach_conversation_statecode;
  templateId: string | null;
  templateName: string | null;
  manager: PersonInfo | null;
  rep: PersonInfo | null;
  /** Those who coach beside the manager. */
  coaches: PersonInfo[];
  /** An instant, as are the next three. */
  startedOn: string | null;
  scheduledStart: string | null;
  scheduledEnd: string | null;
  completedOn: string | null;
  /** What the manager claims; nothing as long as nobody has said. */
  minutes: number | null;
  /** What has gone by since it began, while it is open. */
  minutesSoFar: number;
  offPlan: boolean;
  sections: SectionInfo[];
  /** The ids of required questions that nobody has answered, in their order. */
  missing: string[];
  /** What was promised in it, by both. */
  promises: PromiseInfo[];
  /** Whether the caller may begin it: it is scheduled. */
  mayBegin: boolean;
  mayAnswer: boolean;
  mayComplete: boolean;
  mayCancel: boolean;
  /** Whether the caller may take back its beginning: nothing was answered or promised in it. */
  mayDiscard: boolean;
  mayJudge: boolean;
  verdict: coach_verdict;
  /** An instant. */
  verdictOn: string | null;
}

/** One thing that happened with a deal. */
export interface DealChange {
  /** Won, lost, made since, past its closing date since; or its stage, its closing date or its value is another than at the last talk. */
  what: "won" | "lost" | "new" | "late" | "moved" | "slipped" | "sooner" | "grew" | "shrank";
  /** The stage, the day or the value that it had then; nothing where it had none, or it is no such change. */
  stage: string | null;
  day: string | null;
  value: number | null;
}

/** A deal of which something happened. */
export interface DealSinceInfo {
  id: string;
  name: string;
  /** What happened, one thing or several. */
  what: DealChange[];
  value: number | null;
  currencySymbol: string | null;
  /** When it was closed, or was to close. */
  day: string | null;
  stage: string | null;
}

/** A conversation that was held. */
export interface LastConversationInfo {
  id: string;
  subject: string;
  /** An instant. */
  on: string;
  managerName: string;
  verdict: coach_verdict;
}

/** What was asked and answered. */
export interface MeetingAnswerInfo {
  /** As the question read at the time. */
  prompt: string;
  kind: coach_questionkind;
  text: string | null;
  number: number | null;
  /** A date. */
  date: string | null;
}

/** A conversation that prepares a meeting, or looks back on it. */
export interface MeetingTalkInfo {
  id: string;
  subject: string;
  /** Whether it looks back: it is about what was observed. */
  isDebrief: boolean;
  isOver: boolean;
  /** An instant: when it ended or, while it goes on, began. */
  on: string | null;
  /** In the order of the template. */
  answers: MeetingAnswerInfo[];
}

/** The next open activity. */
export interface NextStepInfo {
  subject: string;
  /** A date where it is one (a commitment's day), else an instant in UTC. */
  due: string | null;
}

/** A rep's week. */
export interface OwnWeek {
  plans: WeekPlanInfo[];
  /** With those who coach the person. */
  talks: WeekTalkInfo[];
  /** What the person wants to talk about with those who coach the person, or they with the person: the oldest first. */
  points: WeekPointInfo[];
  /** The newest first. */
  verdictsAsked: VerdictAskedInfo[];
  verdictsAskedCount: number;
  /** The overdue ones first. */
  promises: WeekPromiseInfo[];
  promisesCount: number;
  /** Meetings that are over and neither held nor cancelled: the newest first. */
  meetings: WeekMeetingInfo[];
  meetingsCount: number;
  /** When the person is away, from today on: the next first. */
  absences: AbsenceInfo[];
  absencesCount: number;
}

/** Whom a point that is raised here would be between. */
export interface PairInfo {
  repId: string;
  /** Nothing for the rep's own manager. */
  managerId: string | null;
}

/** Somebody who takes part. */
export interface PersonInfo {
  id: string;
  name: string;
}

/** A point that the two want to talk about. */
export interface PointInfo {
  id: string;
  rowVersion: string | null;
  text: string;
  ownerName: string;
  /** Whether the caller raised it, and so may put it differently. */
  isOwn: boolean;
  isPrivate: boolean;
  /** An instant. */
  raisedOn: string;
  /** Whether the two have talked since, so that it was carried over. */
  isCarriedOver: boolean;
  /** Ticked off in the conversation that is shown. */
  isTicked: boolean;
  /** Whether the caller may tick it off, move it and drop it. */
  mayHandle: boolean;
  /** Whether the caller may tick it off in the conversation that is shown: a coach beside the manager may that alone. */
  mayTick: boolean;
  order: number | null;
  /** The deal or account it is about. */
  about: AboutInfo | null;
}

/** What changed since the two talked last. */
export interface PreReadInfo {
  conversationId: string;
  subject: string;
  /** When that was: an instant. */
  on: string;
  /** Where the targets of this context stood then, as far as that is known. */
  figures: TargetThen[];
  /** What became of the rep's deals; none where the talk is about one record alone. */
  deals: DealSinceInfo[];
}

/** What somebody promised. */
export interface PromiseInfo {
  /** Its task. */
  id: string;
  rowVersion: string | null;
  conversationId: string;
  subject: string;
  /** A date of whoever promised: to be shown as it is, in no time zone. */
  day: string | null;
  /** As of today where whoever promised lives. */
  state: "kept" | "open" | "broken";
  /** Whether it was given up: broken, and nobody waits for it any more. */
  isDropped: boolean;
  /** Of one that was given up: the word it was dropped with. */
  why: string | null;
  ownerId: string | null;
  ownerName: string;
}

/** A question of it. */
export interface QuestionDocument {
  prompt: string;
  help: string | null;
  kind: string;
  required: boolean;
  choices: string[] | null;
  column: string | null;
  answeredBy: string;
}

/** A question that is asked, or was answered before it was taken out. */
export interface QuestionInfo {
  id: string;
  /** As it read when it was answered, else as it reads now. */
  prompt: string;
  help: string | null;
  kind: coach_questionkind;
  required: boolean;
  choices: string[];
  /** The record's column beside it; nothing when there is none, or the record has no such column. */
  column: ColumnInfo | null;
  answeredBy: coach_answerer;
  /** Whether the caller may answer it now. */
  mayAnswer: boolean;
  /** Whether there is an answer; a promise that stands is one to a question for a commitment. */
  isAnswered: boolean;
  answer: AnswerInfo | null;
}

/** The deal, account, meeting or plan. */
export interface RecordInfo {
  table: string;
  id: string;
  name: string;
  stage: string | null;
  stageValue: number | null;
  value: number | null;
  currencySymbol: string | null;
  /** A date. */
  closeDate: string | null;
  /** How often the closing date was put off while the deal was open. */
  timesPutOff: number;
  nextStep: NextStepInfo | null;
  /** Who works it; nothing when it belongs to a team. */
  repId: string | null;
  /** The rep, or the team it belongs to. */
  repName: string;
  account: string | null;
}

/** A section of it. */
export interface SectionDocument {
  name: string;
  help: string | null;
  questions: QuestionDocument[];
}

/** A section of the agenda. */
export interface SectionInfo {
  id: string;
  name: string;
  help: string | null;
  questions: QuestionInfo[];
}

/** The template to begin with. */
export interface SuggestionInfo {
  templateId: string;
  templateName: string;
  stage: string | null;
  diagnosis: coach_diagnosis;
}

/** Somebody in the team, and why a conversation is needed. */
export interface TeamMemberInfo {
  id: string;
  name: string;
  /** The plan to talk about; nothing where none runs. */
  planId: string | null;
  planName: string | null;
  diagnosis: coach_diagnosis;
  /** The objectives that the diagnosis is of, each followed by its activities. */
  why: TargetFigures[];
  /** How many days ago somebody last coached the person: 0 is today; nothing when that was more than a year ago, or never. */
  daysSinceTalk: number | null;
}

/** A manager's week. */
export interface TeamWeek {
  /** Who needs a conversation most comes first. */
  members: TeamMemberInfo[];
  /** With those whom the person coaches. */
  talks: WeekTalkInfo[];
  /** What waits to be talked about with those whom the person coaches: the oldest first. */
  points: WeekPointInfo[];
  /** What reps have said this week: the newest first. */
  verdicts: VerdictGivenInfo[];
  /** Of the team, and the person's own where there is no own week: the overdue ones first. */
  promises: WeekPromiseInfo[];
  promisesCount: number;
  /** Who of the team is away in this week or the next: the first ones first. */
  absences: AbsenceInfo[];
  absencesCount: number;
}

/** A template as a file; docs/templates.md describes it. */
export interface TemplateDocument {
  format: string;
  formatVersion: number;
  name: string;
  model: string;
  type: string;
  process: string;
  /** The version it was written from; what is taken in begins with version 1. */
  version: number;
  tables: string[];
  stages: number[];
  gap: string | null;
  minutes: number | null;
  description: string | null;
  sections: SectionDocument[];
}

/** One thing that is wrong with a template. */
export interface TemplateFindingInfo {
  /** The section it is about; nothing when it is about the whole. */
  sectionId: string | null;
  /** The question it is about; nothing when it is about the section or the whole. */
  questionId: string | null;
  /** Whether it stops publishing. */
  isError: boolean;
  /** Where, what is wrong, and what to do. */
  text: string;
}

/** A template that can be chosen. */
export interface TemplateInfo {
  id: string;
  name: string;
  type: coach_coachingtype;
  process: coach_coachingprocess;
  /** How long it usually takes. */
  minutes: number | null;
}

/** A conversation that the caller has not judged yet. */
export interface VerdictAskedInfo {
  conversationId: string;
  subject: string;
  managerName: string;
  /** When it was held: an instant. */
  on: string;
}

/** What a rep has said about a conversation. */
export interface VerdictGivenInfo {
  conversationId: string;
  subject: string;
  repName: string;
  verdict: coach_verdict;
  /** An instant. */
  on: string | null;
  /** What the rep will do differently. */
  text: string | null;
}

/** A meeting that is over. */
export interface WeekMeetingInfo {
  id: string;
  subject: string;
  /** An instant, as is the next. */
  start: string | null;
  end: string;
  about: AboutInfo | null;
}

/** A plan that runs. */
export interface WeekPlanInfo {
  id: string;
  name: string;
  start: string;
  end: string;
  targets: WeekTargetInfo[];
}

/** A point that waits. */
export interface WeekPointInfo {
  point: PointInfo;
  /** The other side's name. */
  with: string;
  withId: string;
}

/** A promise that is still to be kept. */
export interface WeekPromiseInfo {
  promise: PromiseInfo;
  about: AboutInfo | null;
}

/** What a week asks of somebody. Of a list that can be long the first fifty are here, and beside them how many there are. */
export interface WeekReport {
  person: PersonInfo;
  /** The person's today, or the day that was asked for. */
  on: string;
  monday: string;
  sunday: string;
  /** Nothing for who only leads a team. */
  own: OwnWeek | null;
  /** Nothing for who leads nobody. */
  team: TeamWeek | null;
}

/** A conversation that comes or goes on. */
export interface WeekTalkInfo {
  id: string;
  subject: string;
  state: coach_conversation_statecode;
  /** The other side's name. */
  with: string;
  /** The other side. */
  withId: string | null;
  /** When it is to begin: an instant. */
  start: string | null;
  about: AboutInfo | null;
}

/** A target, and what is to be done of it this week. */
export interface WeekTargetInfo {
  target: TargetFigures;
  /** What is missing to the pace at the end of the week, of an activity; nothing where the week has no working day left for it. */
  toDo: number | null;
  /** The last working day of the week. */
  by: string | null;
}
