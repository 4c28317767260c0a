import type { CoachingContext, ConversationInfo, PersonInfo, QuestionInfo } from "../conversations/contracts.g";
import { coach_answerer, coach_conversation_statecode, coach_questionkind, coach_verdict } from "../shared/model.g";

export const astrid: PersonInfo = { id: "00000000-0000-0000-0000-00000000000a", name: "Astrid" };
export const kim: PersonInfo = { id: "00000000-0000-0000-0000-00000000000b", name: "Kim" };

/** An open conversation of Astrid with Kim; a test says only what it is about. */
export const conversation = (given: Partial<ConversationInfo> = {}): ConversationInfo => ({
  id: "c1",
  subject: "Deal review · Fleet",
  state: coach_conversation_statecode.Open,
  templateId: "t1",
  templateName: "Deal review",
  manager: astrid,
  rep: kim,
  coaches: [],
  startedOn: "2026-11-27T09:00:00Z",
  scheduledStart: null,
  scheduledEnd: null,
  completedOn: null,
  minutes: null,
  minutesSoFar: 12,
  offPlan: false,
  sections: [],
  missing: [],
  promises: [],
  mayBegin: false,
  mayAnswer: true,
  mayComplete: true,
  mayCancel: true,
  mayDiscard: false,
  mayJudge: false,
  verdict: coach_verdict.NotGiven,
  verdictOn: null,
  ...given,
});

export const question = (given: Partial<QuestionInfo> = {}): QuestionInfo => ({
  id: "q1",
  prompt: "What changed?",
  help: null,
  kind: coach_questionkind.Text,
  required: false,
  choices: [],
  column: null,
  answeredBy: coach_answerer.Manager,
  mayAnswer: true,
  isAnswered: false,
  answer: null,
  ...given,
});

export const context = (given: Partial<CoachingContext> = {}): CoachingContext => ({
  record: null,
  credit: null,
  targets: [],
  excluded: [],
  links: [],
  linkable: [],
  conversation: null,
  lastConversations: [],
  promises: [],
  preRead: null,
  points: [],
  pair: null,
  promiseDay: "2026-11-30",
  verdictsAsked: [],
  canStart: false,
  suggestion: null,
  templates: [],
  ...given,
});
