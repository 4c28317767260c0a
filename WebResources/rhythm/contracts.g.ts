// Generated from Plugins/Rhythm/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { PersonInfo, PromiseInfo } from "../conversations/contracts.g";
import type { coach_slotstate } from "../shared/model.g";

/** What about a deal is no longer as it was. */
export interface ChangeInfo {
  what: "value" | "closedate" | "dealstage" | "outcome";
}

/** How a deal stands or stood. */
export interface DealStandInfo {
  value: number | null;
  /** A date. */
  closeDate: string | null;
  stage: string | null;
  /** When that was: an instant; nothing for now. */
  on: string | null;
}

/** Something that was completed on a deal. */
export interface DoneInfo {
  subject: string;
  /** An instant. */
  on: string;
}

/** A pipeline review with its deals as they are now, what changed about each, and what was promised so far. */
export interface ReviewInfo {
  id: string;
  name: string;
  manager: PersonInfo;
  /** Nobody in particular when it is a team's. */
  rep: PersonInfo | null;
  /** A date: the manager's day on which it began. */
  date: string | null;
  isRunning: boolean;
  /** Whether the caller may go on with it: it runs, and is the caller's. */
  mayGoOn: boolean;
  /** In the order that was chosen. */
  items: ReviewItemInfo[];
}

/** A deal of a review. */
export interface ReviewItemInfo {
  id: string;
  /** Nothing when it was deleted. */
  dealId: string | null;
  name: string;
  state: "waiting" | "open" | "held" | "won" | "lost" | "handedover" | "gone";
  /** Why it was worth a conversation when the review began: codes. */
  reasons: string[];
  /** Who works it now; nobody when it cannot be read. */
  rep: PersonInfo | null;
  account: string | null;
  /** As it is now; as it stood when the review began where it cannot be read any more. */
  now: DealStandInfo;
  currencySymbol: string | null;
  /** As it stood when it was last talked about in a review; nothing when it never was. */
  before: DealStandInfo | null;
  /** What is no longer as it was then. */
  changes: ChangeInfo[];
  /** What was completed on it since then: the newest three. */
  done: DoneInfo[];
  doneCount: number;
  conversationId: string | null;
  /** What was promised in its conversation, by both. */
  promises: PromiseInfo[];
}

/** A rhythm, and how well it was kept in the days that were asked for. */
export interface RhythmInfo {
  id: string;
  name: string;
  managerId: string;
  managerName: string;
  repId: string;
  repName: string;
  templateId: string;
  templateName: string;
  recurrence: string;
  /** How long one is planned for. */
  minutes: number;
  /** It has not ended. */
  running: boolean;
  held: number;
  late: number;
  missed: number;
  excused: number;
  /** (held + late) ÷ (held + late + missed); nothing where nothing was due. */
  keptRate: number | null;
}

/** A review that its manager can go on with. */
export interface RunningReviewInfo {
  id: string;
  name: string;
}

/** One occurrence of a rhythm, and what became of it. */
export interface SlotInfo {
  rhythm: string;
  /** The occurrence: an instant. */
  slot: string;
  /** The day by the end of which it is to be held, where the rhythm is at home. */
  day: string;
  state: coach_slotstate;
  conversation: string;
  /** Where it was moved: an instant; nothing where it was not. */
  movedTo: string | null;
  /** Why it was cancelled. */
  excuse: string | null;
  /** It has begun, or is over: it can be neither moved nor excused. */
  fixed: boolean;
}

/** A deal that is worth a conversation, and why. */
export interface SuggestedDealInfo {
  id: string;
  name: string;
  /** Codes: early, gap, slipped, stale, nonextstep; none for a deal that is as it should be. */
  reasons: string[];
  repId: string | null;
  repName: string;
  account: string | null;
  value: number | null;
  currencySymbol: string | null;
  /** A date. */
  closeDate: string | null;
  stage: string | null;
}
