// Generated from Plugins/Conversations/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { LinkInfo, LinkableInfo, TargetFigures } from "../alignment/contracts.g";

/** What the pane shows for a record. */
export interface CoachingContext {
  record: RecordInfo;
  targets: TargetFigures[];
  /** Targets that the record would serve, had a person not excluded it. */
  excluded: TargetFigures[];
  /** For each target of both lists that has one, the link that decides. */
  links: LinkInfo[];
  /** Targets of the rep that the record does not serve, and could by hand. */
  linkable: LinkableInfo[];
  lastConversation: LastConversationInfo | null;
  openConversationId: string | null;
  suggestion: SuggestionInfo | null;
  templates: TemplateInfo[];
}

/** A commitment made in it. */
export interface CommitmentInfo {
  id: string;
  subject: string;
  due: string | null;
  state: string;
}

/** The last completed conversation about the record. */
export interface LastConversationInfo {
  id: string;
  subject: string;
  on: string;
  commitments: CommitmentInfo[];
}

/** The next open activity. */
export interface NextStepInfo {
  subject: string;
  due: string | null;
}

/** The deal or account. */
export interface RecordInfo {
  table: string;
  id: string;
  name: string;
  stage: string | null;
  stageValue: number | null;
  value: number | null;
  currencySymbol: string | null;
  closeDate: string | null;
  nextStep: NextStepInfo | null;
  repId: string;
  repName: string;
  account: string | null;
}

/** The template to begin with. */
export interface SuggestionInfo {
  templateId: string;
  templateName: string;
  stage: string | null;
  diagnosis: number;
}

/** A template that can be chosen. */
export interface TemplateInfo {
  id: string;
  name: string;
  type: number;
  process: number;
}
