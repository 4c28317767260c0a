// Generated from Plugins/Rhythm/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { coach_slotstate } from "../shared/model.g";

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
