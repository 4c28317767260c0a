// Generated from Solution/src by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the solution and generate again.
// Constant enums, because a bundler writes their values in place and leaves out the rest.

/** activityparty_participationtypemask */
export const enum activityparty_participationtypemask {
  Sender = 1,
  ToRecipient = 2,
  CCRecipient = 3,
  BCCRecipient = 4,
  RequiredAttendee = 5,
  OptionalAttendee = 6,
  Organizer = 7,
  Regarding = 8,
  Owner = 9,
  Resource = 10,
  Customer = 11,
  ChatParticipant = 12,
  Related = 13,
}

/** activitypointer_statecode */
export const enum activitypointer_statecode {
  Open = 0,
  Completed = 1,
  Canceled = 2,
  Scheduled = 3,
}

/** asyncoperation_statuscode */
export const enum asyncoperation_statuscode {
  WaitingForResources = 0,
  Waiting = 10,
  InProgress = 20,
  Pausing = 21,
  Canceling = 22,
  Succeeded = 30,
  Failed = 31,
  Canceled = 32,
}

/** Whether the absence is active. */
export const enum coach_absence_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the absence stands within its status. */
export const enum coach_absence_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the agenda point is active. */
export const enum coach_agendaitem_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the agenda point stands within its status. */
export const enum coach_agendaitem_statuscode {
  Open = 1,
  Discussed = 104500000,
  Dropped = 2,
}

/** How the rows of a metric become one figure. */
export const enum coach_aggregate {
  Count = 104500000,
  Sum = 104500001,
}

/** Whether the alignment plan is active. */
export const enum coach_alignmentplan_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the alignment plan stands within its status. */
export const enum coach_alignmentplan_statuscode {
  Draft = 1,
  Agreed = 104500000,
  Proposed = 104500001,
  Closed = 2,
}

/** Whether the conversation answer is active. */
export const enum coach_answer_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the conversation answer stands within its status. */
export const enum coach_answer_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Who answers a question of a conversation. */
export const enum coach_answerer {
  Manager = 104500000,
  Rep = 104500001,
  Either = 104500002,
}

/** Where a metric or target stands in the chain: sales activities lead to sales objectives, which lead to business results. */
export const enum coach_aorlevel {
  Activity = 104500000,
  Objective = 104500001,
  Result = 104500002,
}

/** Whether the practice attempt is active. */
export const enum coach_attempt_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the practice attempt stands within its status. */
export const enum coach_attempt_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Who practises a skill. */
export const enum coach_audience {
  Rep = 104500000,
  Manager = 104500001,
}

/** Whether the closure is active. */
export const enum coach_closure_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the closure stands within its status. */
export const enum coach_closure_statuscode {
  Active = 1,
  Inactive = 2,
}

/** The published model a conversation template follows. */
export const enum coach_coachingmodel {
  AOR = 104500000,
  ARC = 104500001,
  GROW = 104500002,
  GAINS = 104500003,
  ACHIEVE = 104500004,
  CIGAR = 104500005,
  ROAM = 104500006,
  Custom = 104500007,
}

/** The sales or management process a conversation belongs to. */
export const enum coach_coachingprocess {
  Call = 104500000,
  Opportunity = 104500001,
  Account = 104500002,
  Territory = 104500003,
  PipelineReview = 104500004,
  OneToOne = 104500005,
  Rehearsal = 104500006,
  CoachTheCoach = 104500007,
}

/** The five kinds of coaching. */
export const enum coach_coachingtype {
  Strategic = 104500000,
  Observational = 104500001,
  Motivational = 104500002,
  DealSpecific = 104500003,
  Practice = 104500004,
}

/** Whether the contribution is active. */
export const enum coach_contribution_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the contribution stands within its status. */
export const enum coach_contribution_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Priority of the conversation. */
export const enum coach_conversation_prioritycode {
  Low = 0,
  Normal = 1,
  High = 2,
}

/** Whether the conversation is open, scheduled, completed or canceled. */
export const enum coach_conversation_statecode {
  Open = 0,
  Completed = 1,
  Canceled = 2,
  Scheduled = 3,
}

/** Why the conversation has its status. */
export const enum coach_conversation_statuscode {
  Open = 1,
  Completed = 2,
  Canceled = 3,
  Scheduled = 4,
}

/** Who is credited with a row that a metric counts. */
export const enum coach_credit {
  Owner = 104500000,
  OwnerAndParticipants = 104500001,
}

/** Why somebody is credited with a row. */
export const enum coach_creditkind {
  Handover = 104500000,
  Split = 104500001,
}

/** Whether the contribution is active. */
export const enum coach_creditshare_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the contribution stands within its status. */
export const enum coach_creditshare_statuscode {
  Active = 1,
  Inactive = 2,
}

/** What the gap of an objective, read together with the activities below it, says about the work. */
export const enum coach_diagnosis {
  None = 104500000,
  OnTrack = 104500001,
  ExecutionGap = 104500002,
  EffectivenessGap = 104500003,
  AheadOfActivity = 104500004,
}

/** Whether the weekly digest is active. */
export const enum coach_digest_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the weekly digest stands within its status. */
export const enum coach_digest_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the drawn start is active. */
export const enum coach_drawnstart_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the drawn start stands within its status. */
export const enum coach_drawnstart_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the drawn team is active. */
export const enum coach_drawnteam_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the drawn team stands within its status. */
export const enum coach_drawnteam_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the drill is active. */
export const enum coach_drill_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the drill stands within its status. */
export const enum coach_drill_statuscode {
  Active = 1,
  Inactive = 2,
}

/** How a drill is practised. */
export const enum coach_drillkind {
  Drill = 104500000,
  RolePlay = 104500001,
  Simulation = 104500002,
  Rehearsal = 104500003,
}

/** Whether the earlier deal is active. */
export const enum coach_earlierdeal_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the earlier deal stands within its status. */
export const enum coach_earlierdeal_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the contribution is active. */
export const enum coach_earliertarget_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the contribution stands within its status. */
export const enum coach_earliertarget_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the coaching feedback is active. */
export const enum coach_feedback_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the coaching feedback stands within its status. */
export const enum coach_feedback_statuscode {
  Active = 1,
  Inactive = 2,
}

/** How an opportunity or account came to count, or not to count, for a target. */
export const enum coach_linkkind {
  Automatic = 104500000,
  Manual = 104500001,
  Excluded = 104500002,
}

/** Whether the sales message is active. */
export const enum coach_message_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the sales message stands within its status. */
export const enum coach_message_statuscode {
  Active = 1,
  Inactive = 2,
}

/** What a sales message is good for. */
export const enum coach_messagekind {
  CompetitiveAdvantage = 104500000,
  Insight = 104500001,
  OpenQuestion = 104500002,
  SuccessStory = 104500003,
  Objection = 104500004,
  ValueProposition = 104500005,
}

/** Whether the metric is active. */
export const enum coach_metric_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the metric stands within its status. */
export const enum coach_metric_statuscode {
  Active = 1,
  Inactive = 2,
}

/** What kind of activity, objective or result a metric counts. */
export const enum coach_metriccategory {
  Call = 104500000,
  Opportunity = 104500001,
  Account = 104500002,
  TerritoryManagement = 104500003,
  SalesForceEnablement = 104500004,
  MarketCoverage = 104500005,
  SalesForceCapability = 104500006,
  CustomerFocus = 104500007,
  ProductFocus = 104500008,
  Financial = 104500009,
  Satisfaction = 104500010,
  MarketShare = 104500011,
}

/** Whether the contribution is active. */
export const enum coach_pipelinereview_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the pipeline review stands within its status. */
export const enum coach_pipelinereview_statuscode {
  Draft = 1,
  Running = 104500000,
  Finished = 2,
}

/** Whether the contribution is active. */
export const enum coach_pipelinereviewitem_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the contribution stands within its status. */
export const enum coach_pipelinereviewitem_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the progress opt-out is active. */
export const enum coach_progressoptout_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the progress opt-out stands within its status. */
export const enum coach_progressoptout_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the template question is active. */
export const enum coach_question_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the template question stands within its status. */
export const enum coach_question_statuscode {
  Active = 1,
  Inactive = 2,
}

/** What kind of answer a question expects. */
export const enum coach_questionkind {
  Text = 104500000,
  Number = 104500001,
  Rating = 104500002,
  Choice = 104500003,
  YesNo = 104500004,
  Commitment = 104500005,
  Evidence = 104500006,
}

/** Whether the readiness is active. */
export const enum coach_readiness_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the readiness stands within its status. */
export const enum coach_readiness_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the contribution is active. */
export const enum coach_rhythm_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the contribution stands within its status. */
export const enum coach_rhythm_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the rubric is active. */
export const enum coach_rubric_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the rubric stands within its status. */
export const enum coach_rubric_statuscode {
  Draft = 1,
  Published = 104500000,
  Retired = 2,
}

/** What one unit of the sums of a metric is. */
export const enum coach_scale {
  Units = 104500000,
  Thousands = 104500001,
  Millions = 104500002,
}

/** Whether the practice score is active. */
export const enum coach_score_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the practice score stands within its status. */
export const enum coach_score_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the segment is active. */
export const enum coach_segment_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the segment stands within its status. */
export const enum coach_segment_statuscode {
  Active = 1,
  Inactive = 2,
}

/** The table a segment is a query over. */
export const enum coach_segmenttable {
  Account = 104500000,
  Opportunity = 104500001,
  Lead = 104500002,
}

/** Whether the skill is active. */
export const enum coach_skill_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the skill stands within its status. */
export const enum coach_skill_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether an occurrence of a rhythm was kept. */
export const enum coach_slotstate {
  Coming = 104500000,
  Held = 104500001,
  Late = 104500002,
  Missed = 104500003,
  Excused = 104500004,
}

/** Whether the sweep is active. */
export const enum coach_sweep_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the sweep stands within its status. */
export const enum coach_sweep_statuscode {
  Active = 1,
  Inactive = 2,
}

/** What was compared: links or figures of every open plan, or what is about one record. */
export const enum coach_sweepkind {
  Relink = 104500000,
  Recalculate = 104500001,
  Record = 104500002,
}

/** Whether the aor target is active. */
export const enum coach_target_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the aor target stands within its status. */
export const enum coach_target_statuscode {
  Active = 1,
  Inactive = 2,
}

/** Whether the target link is active. */
export const enum coach_targetlink_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the target link stands within its status. */
export const enum coach_targetlink_statuscode {
  Active = 1,
  Inactive = 2,
}

/** How a target stands against its pace. */
export const enum coach_targetstatus {
  NotStarted = 104500000,
  Behind = 104500001,
  AtRisk = 104500002,
  OnTrack = 104500003,
  Achieved = 104500004,
}

/** Whether the conversation template is active. */
export const enum coach_template_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the conversation template stands within its status. */
export const enum coach_template_statuscode {
  Draft = 1,
  Published = 104500000,
  Retired = 2,
}

/** Whether the template section is active. */
export const enum coach_templatesection_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the template section stands within its status. */
export const enum coach_templatesection_statuscode {
  Active = 1,
  Inactive = 2,
}

/** The answer of the rep: did the conversation change how the rep thinks or acts? */
export const enum coach_verdict {
  NotGiven = 104500000,
  No = 104500001,
  Somewhat = 104500002,
  Yes = 104500003,
}

/** Whether the calendar is active. */
export const enum coach_workcalendar_statecode {
  Active = 0,
  Inactive = 1,
}

/** Where the calendar stands within its status. */
export const enum coach_workcalendar_statuscode {
  Active = 1,
  Inactive = 2,
}

/** lead_statecode */
export const enum lead_statecode {
  Open = 0,
  Qualified = 1,
  Disqualified = 2,
}

/** opportunity_salesstage */
export const enum opportunity_salesstage {
  Qualify = 0,
  Develop = 1,
  Propose = 2,
  Close = 3,
}

/** opportunity_statecode */
export const enum opportunity_statecode {
  Open = 0,
  Won = 1,
  Lost = 2,
}

/** opportunity_statuscode */
export const enum opportunity_statuscode {
  InProgress = 1,
  OnHold = 2,
  Won = 3,
  Canceled = 4,
  OutSold = 5,
}

/** sdkmessageprocessingstep_statecode */
export const enum sdkmessageprocessingstep_statecode {
  Enabled = 0,
  Disabled = 1,
}

/** task_statecode */
export const enum task_statecode {
  Open = 0,
  Completed = 1,
  Canceled = 2,
}

/** team_teamtype */
export const enum team_teamtype {
  Owner = 0,
  Access = 1,
  SecurityGroup = 2,
  OfficeGroup = 3,
}

/** Days on which a rep does not work, the first and the last included: they are no working days of the plans of the rep. */
export const enum coach_absence {
  logicalName = "coach_absence",
  entitySetName = "coach_absences",
  primaryId = "coach_absenceid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_absence. */
export const enum coach_absence_columns {
  coach_absenceid = "coach_absenceid",
  coach_first = "coach_first",
  coach_last = "coach_last",
  coach_name = "coach_name",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_absence as the Web API returns it; only what was selected is there. */
export interface coach_absence_row {
  coach_absenceid?: string | null;
  coach_first?: string | null;
  coach_last?: string | null;
  coach_name?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_absence_statecode | null;
  statuscode?: coach_absence_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What a rep and a manager want to talk about. It belongs to the two, and is on their next agenda until it is discussed or dropped. */
export const enum coach_agendaitem {
  logicalName = "coach_agendaitem",
  entitySetName = "coach_agendaitems",
  primaryId = "coach_agendaitemid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_agendaitem. */
export const enum coach_agendaitem_columns {
  coach_accountid = "coach_accountid",
  coach_agendaitemid = "coach_agendaitemid",
  coach_conversationid = "coach_conversationid",
  coach_managerid = "coach_managerid",
  coach_name = "coach_name",
  coach_opportunityid = "coach_opportunityid",
  coach_order = "coach_order",
  coach_private = "coach_private",
  coach_repid = "coach_repid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_agendaitem as the Web API returns it; only what was selected is there. */
export interface coach_agendaitem_row {
  _coach_accountid_value?: string | null;
  coach_agendaitemid?: string | null;
  _coach_conversationid_value?: string | null;
  _coach_managerid_value?: string | null;
  coach_name?: string | null;
  _coach_opportunityid_value?: string | null;
  coach_order?: number | null;
  coach_private?: boolean | null;
  _coach_repid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_agendaitem_statecode | null;
  statuscode?: coach_agendaitem_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** The agreement of a rep and a manager for a period: the result, the objectives that lead to it and the activities that lead to those. Its owner is the rep. */
export const enum coach_alignmentplan {
  logicalName = "coach_alignmentplan",
  entitySetName = "coach_alignmentplans",
  primaryId = "coach_alignmentplanid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_alignmentplan. */
export const enum coach_alignmentplan_columns {
  coach_agreedon = "coach_agreedon",
  coach_alignmentplanid = "coach_alignmentplanid",
  coach_calculatedon = "coach_calculatedon",
  coach_closures = "coach_closures",
  coach_description = "coach_description",
  coach_end = "coach_end",
  coach_managerid = "coach_managerid",
  coach_name = "coach_name",
  coach_relinked = "coach_relinked",
  coach_repagreedon = "coach_repagreedon",
  coach_repcomment = "coach_repcomment",
  coach_repdisabledon = "coach_repdisabledon",
  coach_start = "coach_start",
  coach_workcalendarid = "coach_workcalendarid",
  coach_workdays = "coach_workdays",
  coach_workweek = "coach_workweek",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_alignmentplan as the Web API returns it; only what was selected is there. */
export interface coach_alignmentplan_row {
  coach_agreedon?: string | null;
  coach_alignmentplanid?: string | null;
  coach_calculatedon?: string | null;
  coach_closures?: string | null;
  coach_description?: string | null;
  coach_end?: string | null;
  _coach_managerid_value?: string | null;
  coach_name?: string | null;
  coach_relinked?: string | null;
  coach_repagreedon?: string | null;
  coach_repcomment?: string | null;
  coach_repdisabledon?: string | null;
  coach_start?: string | null;
  _coach_workcalendarid_value?: string | null;
  coach_workdays?: string | null;
  coach_workweek?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_alignmentplan_statecode | null;
  statuscode?: coach_alignmentplan_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** The answer to one question of one conversation, with the question as it read at the time. */
export const enum coach_answer {
  logicalName = "coach_answer",
  entitySetName = "coach_answers",
  primaryId = "coach_answerid",
  primaryName = "coach_prompt",
}

/** Logical names of the columns of coach_answer. */
export const enum coach_answer_columns {
  coach_answerid = "coach_answerid",
  coach_conversationid = "coach_conversationid",
  coach_date = "coach_date",
  coach_number = "coach_number",
  coach_prompt = "coach_prompt",
  coach_questionid = "coach_questionid",
  coach_sourceid = "coach_sourceid",
  coach_sourcetable = "coach_sourcetable",
  coach_text = "coach_text",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_answer as the Web API returns it; only what was selected is there. */
export interface coach_answer_row {
  coach_answerid?: string | null;
  _coach_conversationid_value?: string | null;
  coach_date?: string | null;
  coach_number?: number | null;
  coach_prompt?: string | null;
  _coach_questionid_value?: string | null;
  coach_sourceid?: string | null;
  coach_sourcetable?: string | null;
  coach_text?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_answer_statecode | null;
  statuscode?: coach_answer_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** One time somebody practised a skill. It belongs to whoever practised. */
export const enum coach_attempt {
  logicalName = "coach_attempt",
  entitySetName = "coach_attempts",
  primaryId = "coach_attemptid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_attempt. */
export const enum coach_attempt_columns {
  coach_appointmentid = "coach_appointmentid",
  coach_attemptid = "coach_attemptid",
  coach_conversationid = "coach_conversationid",
  coach_difficulty = "coach_difficulty",
  coach_drillid = "coach_drillid",
  coach_feedback = "coach_feedback",
  coach_minutes = "coach_minutes",
  coach_name = "coach_name",
  coach_on = "coach_on",
  coach_partnerid = "coach_partnerid",
  coach_rubricid = "coach_rubricid",
  coach_score = "coach_score",
  coach_scoredbyid = "coach_scoredbyid",
  coach_selfscore = "coach_selfscore",
  coach_skillid = "coach_skillid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_attempt as the Web API returns it; only what was selected is there. */
export interface coach_attempt_row {
  _coach_appointmentid_value?: string | null;
  coach_attemptid?: string | null;
  _coach_conversationid_value?: string | null;
  coach_difficulty?: number | null;
  _coach_drillid_value?: string | null;
  coach_feedback?: string | null;
  coach_minutes?: number | null;
  coach_name?: string | null;
  coach_on?: string | null;
  _coach_partnerid_value?: string | null;
  _coach_rubricid_value?: string | null;
  coach_score?: number | null;
  _coach_scoredbyid_value?: string | null;
  coach_selfscore?: number | null;
  _coach_skillid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_attempt_statecode | null;
  statuscode?: coach_attempt_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A day on which nobody works: of the whole organisation, or of the plans of one calendar. */
export const enum coach_closure {
  logicalName = "coach_closure",
  entitySetName = "coach_closures",
  primaryId = "coach_closureid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_closure. */
export const enum coach_closure_columns {
  coach_closureid = "coach_closureid",
  coach_date = "coach_date",
  coach_name = "coach_name",
  coach_workcalendarid = "coach_workcalendarid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_closure as the Web API returns it; only what was selected is there. */
export interface coach_closure_row {
  coach_closureid?: string | null;
  coach_date?: string | null;
  coach_name?: string | null;
  _coach_workcalendarid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_closure_statecode | null;
  statuscode?: coach_closure_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What one row contributed to one target: the ledger that explains every figure. */
export const enum coach_contribution {
  logicalName = "coach_contribution",
  entitySetName = "coach_contributions",
  primaryId = "coach_contributionid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_contribution. */
export const enum coach_contribution_columns {
  coach_accountid = "coach_accountid",
  coach_contributionid = "coach_contributionid",
  coach_date = "coach_date",
  coach_distinctkey = "coach_distinctkey",
  coach_exactvalue = "coach_exactvalue",
  coach_leadid = "coach_leadid",
  coach_name = "coach_name",
  coach_opportunityid = "coach_opportunityid",
  coach_share = "coach_share",
  coach_sourceid = "coach_sourceid",
  coach_sourcetable = "coach_sourcetable",
  coach_targetid = "coach_targetid",
  coach_value = "coach_value",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_contribution as the Web API returns it; only what was selected is there. */
export interface coach_contribution_row {
  _coach_accountid_value?: string | null;
  coach_contributionid?: string | null;
  coach_date?: string | null;
  coach_distinctkey?: string | null;
  coach_exactvalue?: number | null;
  _coach_leadid_value?: string | null;
  coach_name?: string | null;
  _coach_opportunityid_value?: string | null;
  coach_share?: number | null;
  coach_sourceid?: string | null;
  coach_sourcetable?: string | null;
  _coach_targetid_value?: string | null;
  coach_value?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_contribution_statecode | null;
  statuscode?: coach_contribution_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A structured coaching conversation of a manager with a rep about a record. It is an activity, so that it stands on the timeline of the record. */
export const enum coach_conversation {
  logicalName = "coach_conversation",
  entitySetName = "coach_conversations",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of coach_conversation. */
export const enum coach_conversation_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualstart = "actualstart",
  bcc = "bcc",
  cc = "cc",
  coach_appointmentid = "coach_appointmentid",
  coach_excuse = "coach_excuse",
  coach_kept = "coach_kept",
  coach_keptsince = "coach_keptsince",
  coach_managerid = "coach_managerid",
  coach_offplan = "coach_offplan",
  coach_pipelinereviewid = "coach_pipelinereviewid",
  coach_repid = "coach_repid",
  coach_rhythmid = "coach_rhythmid",
  coach_slot = "coach_slot",
  coach_slotday = "coach_slotday",
  coach_templateid = "coach_templateid",
  coach_type = "coach_type",
  coach_verdict = "coach_verdict",
  coach_verdicton = "coach_verdicton",
  coach_verdicttext = "coach_verdicttext",
  community = "community",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  customers = "customers",
  deliverylastattemptedon = "deliverylastattemptedon",
  deliveryprioritycode = "deliveryprioritycode",
  description = "description",
  exchangeitemid = "exchangeitemid",
  exchangeweblink = "exchangeweblink",
  from = "from",
  importsequencenumber = "importsequencenumber",
  instancetypecode = "instancetypecode",
  isbilled = "isbilled",
  ismapiprivate = "ismapiprivate",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  onholdtime = "onholdtime",
  optionalattendees = "optionalattendees",
  organizer = "organizer",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  partners = "partners",
  postponeactivityprocessinguntil = "postponeactivityprocessinguntil",
  prioritycode = "prioritycode",
  processid = "processid",
  regardingobjectid = "regardingobjectid",
  requiredattendees = "requiredattendees",
  resources = "resources",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  senton = "senton",
  sortdate = "sortdate",
  stageid = "stageid",
  statecode = "statecode",
  statuscode = "statuscode",
  subject = "subject",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  to = "to",
  traversedpath = "traversedpath",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_conversation as the Web API returns it; only what was selected is there. */
export interface coach_conversation_row {
  activityadditionalparams?: string | null;
  activityid?: string | null;
  activitytypecode?: number | null;
  actualdurationminutes?: number | null;
  actualend?: string | null;
  actualstart?: string | null;
  _coach_appointmentid_value?: string | null;
  coach_excuse?: string | null;
  coach_kept?: coach_slotstate | null;
  coach_keptsince?: string | null;
  _coach_managerid_value?: string | null;
  coach_offplan?: boolean | null;
  _coach_pipelinereviewid_value?: string | null;
  _coach_repid_value?: string | null;
  _coach_rhythmid_value?: string | null;
  coach_slot?: string | null;
  coach_slotday?: string | null;
  _coach_templateid_value?: string | null;
  coach_type?: coach_coachingtype | null;
  coach_verdict?: coach_verdict | null;
  coach_verdicton?: string | null;
  coach_verdicttext?: string | null;
  community?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  deliverylastattemptedon?: string | null;
  deliveryprioritycode?: number | null;
  description?: string | null;
  exchangeitemid?: string | null;
  exchangeweblink?: string | null;
  importsequencenumber?: number | null;
  instancetypecode?: number | null;
  isbilled?: boolean | null;
  ismapiprivate?: boolean | null;
  isregularactivity?: boolean | null;
  isworkflowcreated?: boolean | null;
  lastonholdtime?: string | null;
  leftvoicemail?: boolean | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  onholdtime?: number | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  postponeactivityprocessinguntil?: string | null;
  prioritycode?: coach_conversation_prioritycode | null;
  processid?: string | null;
  _regardingobjectid_value?: string | null;
  scheduleddurationminutes?: number | null;
  scheduledend?: string | null;
  scheduledstart?: string | null;
  senton?: string | null;
  sortdate?: string | null;
  stageid?: string | null;
  statecode?: coach_conversation_statecode | null;
  statuscode?: coach_conversation_statuscode | null;
  subject?: string | null;
  timezoneruleversionnumber?: number | null;
  traversedpath?: string | null;
  utcconversiontimezonecode?: number | null;
}

/** Who is credited with a row other than by owning it: a share of a deal, or work that changed hands with its account, contact or deal. */
export const enum coach_creditshare {
  logicalName = "coach_creditshare",
  entitySetName = "coach_creditshares",
  primaryId = "coach_creditshareid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_creditshare. */
export const enum coach_creditshare_columns {
  coach_creditshareid = "coach_creditshareid",
  coach_kind = "coach_kind",
  coach_name = "coach_name",
  coach_share = "coach_share",
  coach_sourceid = "coach_sourceid",
  coach_sourcetable = "coach_sourcetable",
  coach_userid = "coach_userid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_creditshare as the Web API returns it; only what was selected is there. */
export interface coach_creditshare_row {
  coach_creditshareid?: string | null;
  coach_kind?: coach_creditkind | null;
  coach_name?: string | null;
  coach_share?: number | null;
  coach_sourceid?: string | null;
  coach_sourcetable?: string | null;
  _coach_userid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_creditshare_statecode | null;
  statuscode?: coach_creditshare_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** For which week somebody was last told how it went: nobody is told twice. */
export const enum coach_digest {
  logicalName = "coach_digest",
  entitySetName = "coach_digests",
  primaryId = "coach_digestid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_digest. */
export const enum coach_digest_columns {
  coach_digestid = "coach_digestid",
  coach_name = "coach_name",
  coach_userid = "coach_userid",
  coach_week = "coach_week",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_digest as the Web API returns it; only what was selected is there. */
export interface coach_digest_row {
  coach_digestid?: string | null;
  coach_name?: string | null;
  _coach_userid_value?: string | null;
  coach_week?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_digest_statecode | null;
  statuscode?: coach_digest_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** The order in which teams begin to be coached, drawn by the product and kept, so that what becomes of it can be told from chance. */
export const enum coach_drawnstart {
  logicalName = "coach_drawnstart",
  entitySetName = "coach_drawnstarts",
  primaryId = "coach_drawnstartid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_drawnstart. */
export const enum coach_drawnstart_columns {
  coach_drawnbyid = "coach_drawnbyid",
  coach_drawnon = "coach_drawnon",
  coach_drawnstartid = "coach_drawnstartid",
  coach_first = "coach_first",
  coach_name = "coach_name",
  coach_seed = "coach_seed",
  coach_weeksbetween = "coach_weeksbetween",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_drawnstart as the Web API returns it; only what was selected is there. */
export interface coach_drawnstart_row {
  _coach_drawnbyid_value?: string | null;
  coach_drawnon?: string | null;
  coach_drawnstartid?: string | null;
  coach_first?: string | null;
  coach_name?: string | null;
  coach_seed?: string | null;
  coach_weeksbetween?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_drawnstart_statecode | null;
  statuscode?: coach_drawnstart_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A team of a draw, and when it begins. */
export const enum coach_drawnteam {
  logicalName = "coach_drawnteam",
  entitySetName = "coach_drawnteams",
  primaryId = "coach_drawnteamid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_drawnteam. */
export const enum coach_drawnteam_columns {
  coach_drawnstartid = "coach_drawnstartid",
  coach_drawnteamid = "coach_drawnteamid",
  coach_managerid = "coach_managerid",
  coach_name = "coach_name",
  coach_order = "coach_order",
  coach_people = "coach_people",
  coach_startson = "coach_startson",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_drawnteam as the Web API returns it; only what was selected is there. */
export interface coach_drawnteam_row {
  _coach_drawnstartid_value?: string | null;
  coach_drawnteamid?: string | null;
  _coach_managerid_value?: string | null;
  coach_name?: string | null;
  coach_order?: number | null;
  coach_people?: string | null;
  coach_startson?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_drawnteam_statecode | null;
  statuscode?: coach_drawnteam_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** Ten minutes of practice at one skill: what to do, and what the partner plays. */
export const enum coach_drill {
  logicalName = "coach_drill",
  entitySetName = "coach_drills",
  primaryId = "coach_drillid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_drill. */
export const enum coach_drill_columns {
  coach_brief = "coach_brief",
  coach_difficulty = "coach_difficulty",
  coach_drillid = "coach_drillid",
  coach_instructions = "coach_instructions",
  coach_kind = "coach_kind",
  coach_minutes = "coach_minutes",
  coach_name = "coach_name",
  coach_skillid = "coach_skillid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_drill as the Web API returns it; only what was selected is there. */
export interface coach_drill_row {
  coach_brief?: string | null;
  coach_difficulty?: number | null;
  coach_drillid?: string | null;
  coach_instructions?: string | null;
  coach_kind?: coach_drillkind | null;
  coach_minutes?: number | null;
  coach_name?: string | null;
  _coach_skillid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_drill_statecode | null;
  statuscode?: coach_drill_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** How an opportunity stood before its value, its closing date or its stage was changed, and until when: what a pre-read compares with. The product writes it. */
export const enum coach_earlierdeal {
  logicalName = "coach_earlierdeal",
  entitySetName = "coach_earlierdeals",
  primaryId = "coach_earlierdealid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_earlierdeal. */
export const enum coach_earlierdeal_columns {
  coach_earlierdealid = "coach_earlierdealid",
  coach_estimatedclosedate = "coach_estimatedclosedate",
  coach_estimatedvalue = "coach_estimatedvalue",
  coach_name = "coach_name",
  coach_opportunityid = "coach_opportunityid",
  coach_postponed = "coach_postponed",
  coach_stage = "coach_stage",
  coach_stagename = "coach_stagename",
  coach_until = "coach_until",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_earlierdeal as the Web API returns it; only what was selected is there. */
export interface coach_earlierdeal_row {
  coach_earlierdealid?: string | null;
  coach_estimatedclosedate?: string | null;
  coach_estimatedvalue?: number | null;
  coach_name?: string | null;
  _coach_opportunityid_value?: string | null;
  coach_postponed?: boolean | null;
  coach_stage?: number | null;
  coach_stagename?: string | null;
  coach_until?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_earlierdeal_statecode | null;
  statuscode?: coach_earlierdeal_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What was agreed for a target before it was changed, and in which days: a gap report as of one of them uses it. The product writes it. */
export const enum coach_earliertarget {
  logicalName = "coach_earliertarget",
  entitySetName = "coach_earliertargets",
  primaryId = "coach_earliertargetid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_earliertarget. */
export const enum coach_earliertarget_columns {
  coach_changedby = "coach_changedby",
  coach_changedon = "coach_changedon",
  coach_earliertargetid = "coach_earliertargetid",
  coach_from = "coach_from",
  coach_name = "coach_name",
  coach_plannedconversion = "coach_plannedconversion",
  coach_targetid = "coach_targetid",
  coach_to = "coach_to",
  coach_value = "coach_value",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_earliertarget as the Web API returns it; only what was selected is there. */
export interface coach_earliertarget_row {
  _coach_changedby_value?: string | null;
  coach_changedon?: string | null;
  coach_earliertargetid?: string | null;
  coach_from?: string | null;
  coach_name?: string | null;
  coach_plannedconversion?: number | null;
  _coach_targetid_value?: string | null;
  coach_to?: string | null;
  coach_value?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_earliertarget_statecode | null;
  statuscode?: coach_earliertarget_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What the rep says about one coaching conversation: whether it changed anything, and what the rep will do differently. It belongs to the rep; only the rep writes it. */
export const enum coach_feedback {
  logicalName = "coach_feedback",
  entitySetName = "coach_feedbacks",
  primaryId = "coach_feedbackid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_feedback. */
export const enum coach_feedback_columns {
  coach_conversationid = "coach_conversationid",
  coach_feedbackid = "coach_feedbackid",
  coach_name = "coach_name",
  coach_on = "coach_on",
  coach_text = "coach_text",
  coach_verdict = "coach_verdict",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_feedback as the Web API returns it; only what was selected is there. */
export interface coach_feedback_row {
  _coach_conversationid_value?: string | null;
  coach_feedbackid?: string | null;
  coach_name?: string | null;
  coach_on?: string | null;
  coach_text?: string | null;
  coach_verdict?: coach_verdict | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_feedback_statecode | null;
  statuscode?: coach_feedback_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What the company wants its customers to hear, in a shape that can be practised: what the customer says, and the answer. */
export const enum coach_message {
  logicalName = "coach_message",
  entitySetName = "coach_messages",
  primaryId = "coach_messageid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_message. */
export const enum coach_message_columns {
  coach_cue = "coach_cue",
  coach_kind = "coach_kind",
  coach_lostreasons = "coach_lostreasons",
  coach_messageid = "coach_messageid",
  coach_name = "coach_name",
  coach_stages = "coach_stages",
  coach_text = "coach_text",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_message as the Web API returns it; only what was selected is there. */
export interface coach_message_row {
  coach_cue?: string | null;
  coach_kind?: coach_messagekind | null;
  coach_lostreasons?: string | null;
  coach_messageid?: string | null;
  coach_name?: string | null;
  coach_stages?: string | null;
  coach_text?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_message_statecode | null;
  statuscode?: coach_message_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What is counted: which rows of which table, on which date, and to whose credit. */
export const enum coach_metric {
  logicalName = "coach_metric",
  entitySetName = "coach_metrics",
  primaryId = "coach_metricid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_metric. */
export const enum coach_metric_columns {
  coach_aggregate = "coach_aggregate",
  coach_category = "coach_category",
  coach_checkedon = "coach_checkedon",
  coach_credit = "coach_credit",
  coach_datecolumn = "coach_datecolumn",
  coach_defaultconversion = "coach_defaultconversion",
  coach_description = "coach_description",
  coach_distinctcolumn = "coach_distinctcolumn",
  coach_fetchxml = "coach_fetchxml",
  coach_isactivity = "coach_isactivity",
  coach_leadstoid = "coach_leadstoid",
  coach_level = "coach_level",
  coach_metricid = "coach_metricid",
  coach_name = "coach_name",
  coach_proof = "coach_proof",
  coach_scale = "coach_scale",
  coach_sourcetable = "coach_sourcetable",
  coach_unit = "coach_unit",
  coach_valuecolumn = "coach_valuecolumn",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_metric as the Web API returns it; only what was selected is there. */
export interface coach_metric_row {
  coach_aggregate?: coach_aggregate | null;
  coach_category?: coach_metriccategory | null;
  coach_checkedon?: string | null;
  coach_credit?: coach_credit | null;
  coach_datecolumn?: string | null;
  coach_defaultconversion?: number | null;
  coach_description?: string | null;
  coach_distinctcolumn?: string | null;
  coach_fetchxml?: string | null;
  coach_isactivity?: boolean | null;
  _coach_leadstoid_value?: string | null;
  coach_level?: coach_aorlevel | null;
  coach_metricid?: string | null;
  coach_name?: string | null;
  coach_proof?: string | null;
  coach_scale?: coach_scale | null;
  coach_sourcetable?: string | null;
  coach_unit?: string | null;
  coach_valuecolumn?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_metric_statecode | null;
  statuscode?: coach_metric_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A manager goes through the deals of a rep or a team, from deal to deal, with one short conversation each. */
export const enum coach_pipelinereview {
  logicalName = "coach_pipelinereview",
  entitySetName = "coach_pipelinereviews",
  primaryId = "coach_pipelinereviewid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_pipelinereview. */
export const enum coach_pipelinereview_columns {
  coach_date = "coach_date",
  coach_managerid = "coach_managerid",
  coach_name = "coach_name",
  coach_pipelinereviewid = "coach_pipelinereviewid",
  coach_repid = "coach_repid",
  coach_running = "coach_running",
  coach_templateid = "coach_templateid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_pipelinereview as the Web API returns it; only what was selected is there. */
export interface coach_pipelinereview_row {
  coach_date?: string | null;
  _coach_managerid_value?: string | null;
  coach_name?: string | null;
  coach_pipelinereviewid?: string | null;
  _coach_repid_value?: string | null;
  coach_running?: string | null;
  _coach_templateid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_pipelinereview_statecode | null;
  statuscode?: coach_pipelinereview_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A deal in a pipeline review, as it stood when the review began: what the next review compares it with. */
export const enum coach_pipelinereviewitem {
  logicalName = "coach_pipelinereviewitem",
  entitySetName = "coach_pipelinereviewitems",
  primaryId = "coach_pipelinereviewitemid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_pipelinereviewitem. */
export const enum coach_pipelinereviewitem_columns {
  coach_conversationid = "coach_conversationid",
  coach_estimatedclosedate = "coach_estimatedclosedate",
  coach_estimatedvalue = "coach_estimatedvalue",
  coach_name = "coach_name",
  coach_opportunityid = "coach_opportunityid",
  coach_order = "coach_order",
  coach_pipelinereviewid = "coach_pipelinereviewid",
  coach_pipelinereviewitemid = "coach_pipelinereviewitemid",
  coach_reasons = "coach_reasons",
  coach_repid = "coach_repid",
  coach_stage = "coach_stage",
  coach_stagename = "coach_stagename",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_pipelinereviewitem as the Web API returns it; only what was selected is there. */
export interface coach_pipelinereviewitem_row {
  _coach_conversationid_value?: string | null;
  coach_estimatedclosedate?: string | null;
  coach_estimatedvalue?: number | null;
  coach_name?: string | null;
  _coach_opportunityid_value?: string | null;
  coach_order?: number | null;
  _coach_pipelinereviewid_value?: string | null;
  coach_pipelinereviewitemid?: string | null;
  coach_reasons?: string | null;
  _coach_repid_value?: string | null;
  coach_stage?: number | null;
  coach_stagename?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_pipelinereviewitem_statecode | null;
  statuscode?: coach_pipelinereviewitem_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** Somebody who is not shown beside others by progress: not on the board, not in digests of others, not in the lists of the coaching report. */
export const enum coach_progressoptout {
  logicalName = "coach_progressoptout",
  entitySetName = "coach_progressoptouts",
  primaryId = "coach_progressoptoutid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_progressoptout. */
export const enum coach_progressoptout_columns {
  coach_name = "coach_name",
  coach_progressoptoutid = "coach_progressoptoutid",
  coach_userid = "coach_userid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_progressoptout as the Web API returns it; only what was selected is there. */
export interface coach_progressoptout_row {
  coach_name?: string | null;
  coach_progressoptoutid?: string | null;
  _coach_userid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_progressoptout_statecode | null;
  statuscode?: coach_progressoptout_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A question of a conversation template. */
export const enum coach_question {
  logicalName = "coach_question",
  entitySetName = "coach_questions",
  primaryId = "coach_questionid",
  primaryName = "coach_prompt",
}

/** Logical names of the columns of coach_question. */
export const enum coach_question_columns {
  coach_answeredby = "coach_answeredby",
  coach_choices = "coach_choices",
  coach_column = "coach_column",
  coach_help = "coach_help",
  coach_kind = "coach_kind",
  coach_order = "coach_order",
  coach_prompt = "coach_prompt",
  coach_questionid = "coach_questionid",
  coach_required = "coach_required",
  coach_sectionid = "coach_sectionid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_question as the Web API returns it; only what was selected is there. */
export interface coach_question_row {
  coach_answeredby?: coach_answerer | null;
  coach_choices?: string | null;
  coach_column?: string | null;
  coach_help?: string | null;
  coach_kind?: coach_questionkind | null;
  coach_order?: number | null;
  coach_prompt?: string | null;
  coach_questionid?: string | null;
  coach_required?: boolean | null;
  _coach_sectionid_value?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_question_statecode | null;
  statuscode?: coach_question_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** How far somebody is with a skill: it follows from the scored attempts. */
export const enum coach_readiness {
  logicalName = "coach_readiness",
  entitySetName = "coach_readinesses",
  primaryId = "coach_readinessid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_readiness. */
export const enum coach_readiness_columns {
  coach_expireson = "coach_expireson",
  coach_lastattempton = "coach_lastattempton",
  coach_name = "coach_name",
  coach_nextdifficulty = "coach_nextdifficulty",
  coach_nextdue = "coach_nextdue",
  coach_readinessid = "coach_readinessid",
  coach_readyat = "coach_readyat",
  coach_repid = "coach_repid",
  coach_skillid = "coach_skillid",
  coach_streak = "coach_streak",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_readiness as the Web API returns it; only what was selected is there. */
export interface coach_readiness_row {
  coach_expireson?: string | null;
  coach_lastattempton?: string | null;
  coach_name?: string | null;
  coach_nextdifficulty?: number | null;
  coach_nextdue?: string | null;
  coach_readinessid?: string | null;
  coach_readyat?: number | null;
  _coach_repid_value?: string | null;
  _coach_skillid_value?: string | null;
  coach_streak?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_readiness_statecode | null;
  statuscode?: coach_readiness_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** When a manager and a rep talk, again and again: each occurrence has a scheduled conversation. */
export const enum coach_rhythm {
  logicalName = "coach_rhythm",
  entitySetName = "coach_rhythms",
  primaryId = "coach_rhythmid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_rhythm. */
export const enum coach_rhythm_columns {
  coach_advancedon = "coach_advancedon",
  coach_duration = "coach_duration",
  coach_exceptions = "coach_exceptions",
  coach_managerid = "coach_managerid",
  coach_name = "coach_name",
  coach_recurrence = "coach_recurrence",
  coach_repid = "coach_repid",
  coach_rhythmid = "coach_rhythmid",
  coach_start = "coach_start",
  coach_targetid = "coach_targetid",
  coach_templateid = "coach_templateid",
  coach_timezone = "coach_timezone",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_rhythm as the Web API returns it; only what was selected is there. */
export interface coach_rhythm_row {
  coach_advancedon?: string | null;
  coach_duration?: number | null;
  coach_exceptions?: string | null;
  _coach_managerid_value?: string | null;
  coach_name?: string | null;
  coach_recurrence?: string | null;
  _coach_repid_value?: string | null;
  coach_rhythmid?: string | null;
  coach_start?: string | null;
  _coach_targetid_value?: string | null;
  _coach_templateid_value?: string | null;
  coach_timezone?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_rhythm_statecode | null;
  statuscode?: coach_rhythm_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What each of five levels of a skill looks like to somebody who watches. What was scored keeps the version it was scored by. */
export const enum coach_rubric {
  logicalName = "coach_rubric",
  entitySetName = "coach_rubrics",
  primaryId = "coach_rubricid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_rubric. */
export const enum coach_rubric_columns {
  coach_level1 = "coach_level1",
  coach_level2 = "coach_level2",
  coach_level3 = "coach_level3",
  coach_level4 = "coach_level4",
  coach_level5 = "coach_level5",
  coach_name = "coach_name",
  coach_rubricid = "coach_rubricid",
  coach_skillid = "coach_skillid",
  coach_version = "coach_version",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_rubric as the Web API returns it; only what was selected is there. */
export interface coach_rubric_row {
  coach_level1?: string | null;
  coach_level2?: string | null;
  coach_level3?: string | null;
  coach_level4?: string | null;
  coach_level5?: string | null;
  coach_name?: string | null;
  coach_rubricid?: string | null;
  _coach_skillid_value?: string | null;
  coach_version?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_rubric_statecode | null;
  statuscode?: coach_rubric_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What one coach gave an attempt, or a skill that was observed. A second coach does not read it before giving one. */
export const enum coach_score {
  logicalName = "coach_score",
  entitySetName = "coach_scores",
  primaryId = "coach_scoreid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_score. */
export const enum coach_score_columns {
  coach_attemptid = "coach_attemptid",
  coach_conversationid = "coach_conversationid",
  coach_issecond = "coach_issecond",
  coach_name = "coach_name",
  coach_on = "coach_on",
  coach_rubricid = "coach_rubricid",
  coach_scoreid = "coach_scoreid",
  coach_skillid = "coach_skillid",
  coach_text = "coach_text",
  coach_value = "coach_value",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_score as the Web API returns it; only what was selected is there. */
export interface coach_score_row {
  _coach_attemptid_value?: string | null;
  _coach_conversationid_value?: string | null;
  coach_issecond?: boolean | null;
  coach_name?: string | null;
  coach_on?: string | null;
  _coach_rubricid_value?: string | null;
  coach_scoreid?: string | null;
  _coach_skillid_value?: string | null;
  coach_text?: string | null;
  coach_value?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_score_statecode | null;
  statuscode?: coach_score_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** Where an activity must be aimed: a query over accounts or opportunities. */
export const enum coach_segment {
  logicalName = "coach_segment",
  entitySetName = "coach_segments",
  primaryId = "coach_segmentid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_segment. */
export const enum coach_segment_columns {
  coach_checkedon = "coach_checkedon",
  coach_description = "coach_description",
  coach_fetchxml = "coach_fetchxml",
  coach_name = "coach_name",
  coach_proof = "coach_proof",
  coach_segmentid = "coach_segmentid",
  coach_table = "coach_table",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_segment as the Web API returns it; only what was selected is there. */
export interface coach_segment_row {
  coach_checkedon?: string | null;
  coach_description?: string | null;
  coach_fetchxml?: string | null;
  coach_name?: string | null;
  coach_proof?: string | null;
  coach_segmentid?: string | null;
  coach_table?: coach_segmenttable | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_segment_statecode | null;
  statuscode?: coach_segment_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** What somebody can do better by practising it, such as drawing out objections. */
export const enum coach_skill {
  logicalName = "coach_skill",
  entitySetName = "coach_skills",
  primaryId = "coach_skillid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_skill. */
export const enum coach_skill_columns {
  coach_audience = "coach_audience",
  coach_description = "coach_description",
  coach_name = "coach_name",
  coach_skillid = "coach_skillid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_skill as the Web API returns it; only what was selected is there. */
export interface coach_skill_row {
  coach_audience?: coach_audience | null;
  coach_description?: string | null;
  coach_name?: string | null;
  coach_skillid?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_skill_statecode | null;
  statuscode?: coach_skill_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** One run over every open plan: whether it came to its end, and what it changed. Written by the product alone. */
export const enum coach_sweep {
  logicalName = "coach_sweep",
  entitySetName = "coach_sweeps",
  primaryId = "coach_sweepid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_sweep. */
export const enum coach_sweep_columns {
  coach_completedon = "coach_completedon",
  coach_contributions = "coach_contributions",
  coach_kind = "coach_kind",
  coach_links = "coach_links",
  coach_name = "coach_name",
  coach_plans = "coach_plans",
  coach_position = "coach_position",
  coach_sourceid = "coach_sourceid",
  coach_sourcetable = "coach_sourcetable",
  coach_startedon = "coach_startedon",
  coach_sweepid = "coach_sweepid",
  coach_targets = "coach_targets",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_sweep as the Web API returns it; only what was selected is there. */
export interface coach_sweep_row {
  coach_completedon?: string | null;
  coach_contributions?: number | null;
  coach_kind?: coach_sweepkind | null;
  coach_links?: number | null;
  coach_name?: string | null;
  coach_plans?: number | null;
  coach_position?: string | null;
  coach_sourceid?: string | null;
  coach_sourcetable?: string | null;
  coach_startedon?: string | null;
  coach_sweepid?: string | null;
  coach_targets?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_sweep_statecode | null;
  statuscode?: coach_sweep_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** One figure of a plan: an activity, an objective or a result, what was agreed and where it stands. Its owner is the rep. */
export const enum coach_target {
  logicalName = "coach_target",
  entitySetName = "coach_targets",
  primaryId = "coach_targetid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_target. */
export const enum coach_target_columns {
  coach_actual = "coach_actual",
  coach_actualbymonth = "coach_actualbymonth",
  coach_actualconversion = "coach_actualconversion",
  coach_addedon = "coach_addedon",
  coach_attainment = "coach_attainment",
  coach_calculatedon = "coach_calculatedon",
  coach_diagnosis = "coach_diagnosis",
  coach_expected = "coach_expected",
  coach_gap = "coach_gap",
  coach_isteamsum = "coach_isteamsum",
  coach_level = "coach_level",
  coach_metricid = "coach_metricid",
  coach_name = "coach_name",
  coach_parenttargetid = "coach_parenttargetid",
  coach_planid = "coach_planid",
  coach_plannedconversion = "coach_plannedconversion",
  coach_segmentid = "coach_segmentid",
  coach_status = "coach_status",
  coach_targetid = "coach_targetid",
  coach_targetvalue = "coach_targetvalue",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_target as the Web API returns it; only what was selected is there. */
export interface coach_target_row {
  coach_actual?: number | null;
  coach_actualbymonth?: string | null;
  coach_actualconversion?: number | null;
  coach_addedon?: string | null;
  coach_attainment?: number | null;
  coach_calculatedon?: string | null;
  coach_diagnosis?: coach_diagnosis | null;
  coach_expected?: number | null;
  coach_gap?: number | null;
  coach_isteamsum?: boolean | null;
  coach_level?: coach_aorlevel | null;
  _coach_metricid_value?: string | null;
  coach_name?: string | null;
  _coach_parenttargetid_value?: string | null;
  _coach_planid_value?: string | null;
  coach_plannedconversion?: number | null;
  _coach_segmentid_value?: string | null;
  coach_status?: coach_targetstatus | null;
  coach_targetid?: string | null;
  coach_targetvalue?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_target_statecode | null;
  statuscode?: coach_target_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** Says that an opportunity or an account serves a target, and from when to when. */
export const enum coach_targetlink {
  logicalName = "coach_targetlink",
  entitySetName = "coach_targetlinks",
  primaryId = "coach_targetlinkid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_targetlink. */
export const enum coach_targetlink_columns {
  coach_accountid = "coach_accountid",
  coach_from = "coach_from",
  coach_kind = "coach_kind",
  coach_leadid = "coach_leadid",
  coach_name = "coach_name",
  coach_opportunityid = "coach_opportunityid",
  coach_targetid = "coach_targetid",
  coach_targetlinkid = "coach_targetlinkid",
  coach_to = "coach_to",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_targetlink as the Web API returns it; only what was selected is there. */
export interface coach_targetlink_row {
  _coach_accountid_value?: string | null;
  coach_from?: string | null;
  coach_kind?: coach_linkkind | null;
  _coach_leadid_value?: string | null;
  coach_name?: string | null;
  _coach_opportunityid_value?: string | null;
  _coach_targetid_value?: string | null;
  coach_targetlinkid?: string | null;
  coach_to?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  overriddencreatedon?: string | null;
  _ownerid_value?: string | null;
  _owningbusinessunit_value?: string | null;
  _owningteam_value?: string | null;
  _owninguser_value?: string | null;
  statecode?: coach_targetlink_statecode | null;
  statuscode?: coach_targetlink_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A structured coaching conversation: its sections and questions. A published version is not edited; revising it makes the next version. */
export const enum coach_template {
  logicalName = "coach_template",
  entitySetName = "coach_templates",
  primaryId = "coach_templateid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_template. */
export const enum coach_template_columns {
  coach_description = "coach_description",
  coach_gap = "coach_gap",
  coach_minutes = "coach_minutes",
  coach_model = "coach_model",
  coach_name = "coach_name",
  coach_process = "coach_process",
  coach_revisionofid = "coach_revisionofid",
  coach_stages = "coach_stages",
  coach_tables = "coach_tables",
  coach_templateid = "coach_templateid",
  coach_type = "coach_type",
  coach_version = "coach_version",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_template as the Web API returns it; only what was selected is there. */
export interface coach_template_row {
  coach_description?: string | null;
  coach_gap?: coach_diagnosis | null;
  coach_minutes?: number | null;
  coach_model?: coach_coachingmodel | null;
  coach_name?: string | null;
  coach_process?: coach_coachingprocess | null;
  _coach_revisionofid_value?: string | null;
  coach_stages?: string | null;
  coach_tables?: string | null;
  coach_templateid?: string | null;
  coach_type?: coach_coachingtype | null;
  coach_version?: number | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_template_statecode | null;
  statuscode?: coach_template_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** A part of the agenda of a conversation template. */
export const enum coach_templatesection {
  logicalName = "coach_templatesection",
  entitySetName = "coach_templatesections",
  primaryId = "coach_templatesectionid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_templatesection. */
export const enum coach_templatesection_columns {
  coach_help = "coach_help",
  coach_name = "coach_name",
  coach_order = "coach_order",
  coach_templateid = "coach_templateid",
  coach_templatesectionid = "coach_templatesectionid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_templatesection as the Web API returns it; only what was selected is there. */
export interface coach_templatesection_row {
  coach_help?: string | null;
  coach_name?: string | null;
  coach_order?: number | null;
  _coach_templateid_value?: string | null;
  coach_templatesectionid?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_templatesection_statecode | null;
  statuscode?: coach_templatesection_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** Which days of the week are worked, such as Sunday to Thursday. A plan names one; a plan without one works Monday to Friday. */
export const enum coach_workcalendar {
  logicalName = "coach_workcalendar",
  entitySetName = "coach_workcalendars",
  primaryId = "coach_workcalendarid",
  primaryName = "coach_name",
}

/** Logical names of the columns of coach_workcalendar. */
export const enum coach_workcalendar_columns {
  coach_description = "coach_description",
  coach_friday = "coach_friday",
  coach_monday = "coach_monday",
  coach_name = "coach_name",
  coach_saturday = "coach_saturday",
  coach_sunday = "coach_sunday",
  coach_thursday = "coach_thursday",
  coach_tuesday = "coach_tuesday",
  coach_wednesday = "coach_wednesday",
  coach_workcalendarid = "coach_workcalendarid",
  createdby = "createdby",
  createdon = "createdon",
  createdonbehalfby = "createdonbehalfby",
  importsequencenumber = "importsequencenumber",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  modifiedonbehalfby = "modifiedonbehalfby",
  organizationid = "organizationid",
  overriddencreatedon = "overriddencreatedon",
  statecode = "statecode",
  statuscode = "statuscode",
  timezoneruleversionnumber = "timezoneruleversionnumber",
  utcconversiontimezonecode = "utcconversiontimezonecode",
}

/** A row of coach_workcalendar as the Web API returns it; only what was selected is there. */
export interface coach_workcalendar_row {
  coach_description?: string | null;
  coach_friday?: boolean | null;
  coach_monday?: boolean | null;
  coach_name?: string | null;
  coach_saturday?: boolean | null;
  coach_sunday?: boolean | null;
  coach_thursday?: boolean | null;
  coach_tuesday?: boolean | null;
  coach_wednesday?: boolean | null;
  coach_workcalendarid?: string | null;
  _createdby_value?: string | null;
  createdon?: string | null;
  _createdonbehalfby_value?: string | null;
  importsequencenumber?: number | null;
  _modifiedby_value?: string | null;
  modifiedon?: string | null;
  _modifiedonbehalfby_value?: string | null;
  _organizationid_value?: string | null;
  overriddencreatedon?: string | null;
  statecode?: coach_workcalendar_statecode | null;
  statuscode?: coach_workcalendar_statuscode | null;
  timezoneruleversionnumber?: number | null;
  utcconversiontimezonecode?: number | null;
}

/** Account */
export const enum account {
  logicalName = "account",
  entitySetName = "accounts",
  primaryId = "accountid",
  primaryName = "name",
}

/** Logical names of the columns of account. */
export const enum account_columns {
  accountcategorycode = "accountcategorycode",
  accountclassificationcode = "accountclassificationcode",
  accountid = "accountid",
  accountnumber = "accountnumber",
  accountratingcode = "accountratingcode",
  address1_addresstypecode = "address1_addresstypecode",
  address1_city = "address1_city",
  address1_composite = "address1_composite",
  address1_country = "address1_country",
  address1_county = "address1_county",
  address1_fax = "address1_fax",
  address1_latitude = "address1_latitude",
  address1_line1 = "address1_line1",
  address1_line2 = "address1_line2",
  address1_line3 = "address1_line3",
  address1_longitude = "address1_longitude",
  address1_name = "address1_name",
  address1_postalcode = "address1_postalcode",
  address1_postofficebox = "address1_postofficebox",
  address1_primarycontactname = "address1_primarycontactname",
  address1_shippingmethodcode = "address1_shippingmethodcode",
  address1_stateorprovince = "address1_stateorprovince",
  address1_telephone1 = "address1_telephone1",
  address1_telephone2 = "address1_telephone2",
  address2_city = "address2_city",
  address2_country = "address2_country",
  address2_line1 = "address2_line1",
  address2_postalcode = "address2_postalcode",
  address2_stateorprovince = "address2_stateorprovince",
  businesstypecode = "businesstypecode",
  createdby = "createdby",
  createdon = "createdon",
  creditlimit = "creditlimit",
  creditonhold = "creditonhold",
  customersizecode = "customersizecode",
  customertypecode = "customertypecode",
  description = "description",
  donotbulkemail = "donotbulkemail",
  donotemail = "donotemail",
  donotfax = "donotfax",
  donotphone = "donotphone",
  donotpostalmail = "donotpostalmail",
  donotsendmm = "donotsendmm",
  emailaddress1 = "emailaddress1",
  emailaddress2 = "emailaddress2",
  emailaddress3 = "emailaddress3",
  entityimage = "entityimage",
  fax = "fax",
  followemail = "followemail",
  ftpsiteurl = "ftpsiteurl",
  industrycode = "industrycode",
  lastusedincampaign = "lastusedincampaign",
  marketcap = "marketcap",
  masterid = "masterid",
  merged = "merged",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  numberofemployees = "numberofemployees",
  originatingleadid = "originatingleadid",
  ownerid = "ownerid",
  ownershipcode = "ownershipcode",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  parentaccountid = "parentaccountid",
  paymenttermscode = "paymenttermscode",
  preferredappointmentdaycode = "preferredappointmentdaycode",
  preferredcontactmethodcode = "preferredcontactmethodcode",
  preferredsystemuserid = "preferredsystemuserid",
  primarycontactid = "primarycontactid",
  revenue = "revenue",
  sharesoutstanding = "sharesoutstanding",
  shippingmethodcode = "shippingmethodcode",
  sic = "sic",
  statecode = "statecode",
  statuscode = "statuscode",
  stockexchange = "stockexchange",
  telephone1 = "telephone1",
  telephone2 = "telephone2",
  telephone3 = "telephone3",
  territorycode = "territorycode",
  tickersymbol = "tickersymbol",
  transactioncurrencyid = "transactioncurrencyid",
  versionnumber = "versionnumber",
  websiteurl = "websiteurl",
}

/** Activity Party */
export const enum activityparty {
  logicalName = "activityparty",
  entitySetName = "activityparties",
  primaryId = "activitypartyid",
}

/** Logical names of the columns of activityparty. */
export const enum activityparty_columns {
  activityid = "activityid",
  activitypartyid = "activitypartyid",
  addressused = "addressused",
  addressusedemailcolumnnumber = "addressusedemailcolumnnumber",
  donotemail = "donotemail",
  donotphone = "donotphone",
  effort = "effort",
  ispartydeleted = "ispartydeleted",
  ownerid = "ownerid",
  participationtypemask = "participationtypemask",
  partyid = "partyid",
  partyidname = "partyidname",
  partyobjecttypecode = "partyobjecttypecode",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  versionnumber = "versionnumber",
}

/** Activity */
export const enum activitypointer {
  logicalName = "activitypointer",
  entitySetName = "activitypointers",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of activitypointer. */
export const enum activitypointer_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualstart = "actualstart",
  createdby = "createdby",
  createdon = "createdon",
  description = "description",
  exchangeitemid = "exchangeitemid",
  isbilled = "isbilled",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  onholdtime = "onholdtime",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  prioritycode = "prioritycode",
  regardingobjectid = "regardingobjectid",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  sendermailboxid = "sendermailboxid",
  senton = "senton",
  seriesid = "seriesid",
  sortdate = "sortdate",
  statecode = "statecode",
  statuscode = "statuscode",
  subject = "subject",
  versionnumber = "versionnumber",
}

/** Note */
export const enum annotation {
  logicalName = "annotation",
  entitySetName = "annotations",
  primaryId = "annotationid",
  primaryName = "subject",
}

/** Logical names of the columns of annotation. */
export const enum annotation_columns {
  annotationid = "annotationid",
  createdby = "createdby",
  createdon = "createdon",
  documentbody = "documentbody",
  filename = "filename",
  filesize = "filesize",
  isdocument = "isdocument",
  langid = "langid",
  mimetype = "mimetype",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  notetext = "notetext",
  objectid = "objectid",
  objecttypecode = "objecttypecode",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  stepid = "stepid",
  subject = "subject",
  versionnumber = "versionnumber",
}

/** Notification */
export const enum appnotification {
  logicalName = "appnotification",
  entitySetName = "appnotifications",
  primaryId = "appnotificationid",
  primaryName = "title",
}

/** Logical names of the columns of appnotification. */
export const enum appnotification_columns {
  appnotificationid = "appnotificationid",
  body = "body",
  createdby = "createdby",
  createdon = "createdon",
  data = "data",
  icontype = "icontype",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  priority = "priority",
  title = "title",
  toasttype = "toasttype",
  ttlinseconds = "ttlinseconds",
  versionnumber = "versionnumber",
}

/** Appointment */
export const enum appointment {
  logicalName = "appointment",
  entitySetName = "appointments",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of appointment. */
export const enum appointment_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualstart = "actualstart",
  category = "category",
  createdby = "createdby",
  createdon = "createdon",
  description = "description",
  exchangeitemid = "exchangeitemid",
  globalobjectid = "globalobjectid",
  isalldayevent = "isalldayevent",
  isbilled = "isbilled",
  isonlinemeeting = "isonlinemeeting",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  location = "location",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  onholdtime = "onholdtime",
  optionalattendees = "optionalattendees",
  organizer = "organizer",
  originalstartdate = "originalstartdate",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  prioritycode = "prioritycode",
  regardingobjectid = "regardingobjectid",
  requiredattendees = "requiredattendees",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  sendermailboxid = "sendermailboxid",
  senton = "senton",
  seriesid = "seriesid",
  sortdate = "sortdate",
  statecode = "statecode",
  statuscode = "statuscode",
  subcategory = "subcategory",
  subject = "subject",
  versionnumber = "versionnumber",
}

/** System Job */
export const enum asyncoperation {
  logicalName = "asyncoperation",
  entitySetName = "asyncoperations",
  primaryId = "asyncoperationid",
  primaryName = "name",
}

/** Logical names of the columns of asyncoperation. */
export const enum asyncoperation_columns {
  asyncoperationid = "asyncoperationid",
  completedon = "completedon",
  correlationid = "correlationid",
  correlationupdatedtime = "correlationupdatedtime",
  createdby = "createdby",
  createdon = "createdon",
  data = "data",
  dependencytoken = "dependencytoken",
  depth = "depth",
  errorcode = "errorcode",
  executiontimespan = "executiontimespan",
  friendlymessage = "friendlymessage",
  hostid = "hostid",
  message = "message",
  messagename = "messagename",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  operationtype = "operationtype",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningextensionid = "owningextensionid",
  owningteam = "owningteam",
  owninguser = "owninguser",
  postponeuntil = "postponeuntil",
  primaryentitytype = "primaryentitytype",
  regardingobjectid = "regardingobjectid",
  requestid = "requestid",
  retrycount = "retrycount",
  sequence = "sequence",
  startedon = "startedon",
  statecode = "statecode",
  statuscode = "statuscode",
  subtype = "subtype",
  versionnumber = "versionnumber",
}

/** Business Unit */
export const enum businessunit {
  logicalName = "businessunit",
  entitySetName = "businessunits",
  primaryId = "businessunitid",
  primaryName = "name",
}

/** Logical names of the columns of businessunit. */
export const enum businessunit_columns {
  address1_city = "address1_city",
  address1_country = "address1_country",
  address1_line1 = "address1_line1",
  address1_postalcode = "address1_postalcode",
  address1_stateorprovince = "address1_stateorprovince",
  address1_telephone1 = "address1_telephone1",
  businessunitid = "businessunitid",
  costcenter = "costcenter",
  createdby = "createdby",
  createdon = "createdon",
  creditlimit = "creditlimit",
  description = "description",
  disabledreason = "disabledreason",
  divisionname = "divisionname",
  emailaddress = "emailaddress",
  isdisabled = "isdisabled",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  parentbusinessunitid = "parentbusinessunitid",
  transactioncurrencyid = "transactioncurrencyid",
  versionnumber = "versionnumber",
  websiteurl = "websiteurl",
}

/** Contact */
export const enum contact {
  logicalName = "contact",
  entitySetName = "contacts",
  primaryId = "contactid",
  primaryName = "fullname",
}

/** Logical names of the columns of contact. */
export const enum contact_columns {
  accountrolecode = "accountrolecode",
  address1_addresstypecode = "address1_addresstypecode",
  address1_city = "address1_city",
  address1_composite = "address1_composite",
  address1_country = "address1_country",
  address1_county = "address1_county",
  address1_latitude = "address1_latitude",
  address1_line1 = "address1_line1",
  address1_line2 = "address1_line2",
  address1_line3 = "address1_line3",
  address1_longitude = "address1_longitude",
  address1_name = "address1_name",
  address1_postalcode = "address1_postalcode",
  address1_stateorprovince = "address1_stateorprovince",
  address1_telephone1 = "address1_telephone1",
  address2_city = "address2_city",
  address2_country = "address2_country",
  address2_line1 = "address2_line1",
  address2_postalcode = "address2_postalcode",
  anniversary = "anniversary",
  annualincome = "annualincome",
  assistantname = "assistantname",
  assistantphone = "assistantphone",
  birthdate = "birthdate",
  contactid = "contactid",
  createdby = "createdby",
  createdon = "createdon",
  creditlimit = "creditlimit",
  creditonhold = "creditonhold",
  customersizecode = "customersizecode",
  customertypecode = "customertypecode",
  department = "department",
  description = "description",
  donotbulkemail = "donotbulkemail",
  donotemail = "donotemail",
  donotfax = "donotfax",
  donotphone = "donotphone",
  donotpostalmail = "donotpostalmail",
  donotsendmm = "donotsendmm",
  educationcode = "educationcode",
  emailaddress1 = "emailaddress1",
  emailaddress2 = "emailaddress2",
  emailaddress3 = "emailaddress3",
  employeeid = "employeeid",
  entityimage = "entityimage",
  externaluseridentifier = "externaluseridentifier",
  familystatuscode = "familystatuscode",
  fax = "fax",
  firstname = "firstname",
  followemail = "followemail",
  fullname = "fullname",
  gendercode = "gendercode",
  governmentid = "governmentid",
  haschildrencode = "haschildrencode",
  jobtitle = "jobtitle",
  lastname = "lastname",
  leadsourcecode = "leadsourcecode",
  managername = "managername",
  managerphone = "managerphone",
  masterid = "masterid",
  merged = "merged",
  middlename = "middlename",
  mobilephone = "mobilephone",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  nickname = "nickname",
  numberofchildren = "numberofchildren",
  originatingleadid = "originatingleadid",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  parentcustomerid = "parentcustomerid",
  paymenttermscode = "paymenttermscode",
  preferredcontactmethodcode = "preferredcontactmethodcode",
  preferredsystemuserid = "preferredsystemuserid",
  salutation = "salutation",
  shippingmethodcode = "shippingmethodcode",
  spousesname = "spousesname",
  statecode = "statecode",
  statuscode = "statuscode",
  suffix = "suffix",
  telephone1 = "telephone1",
  telephone2 = "telephone2",
  telephone3 = "telephone3",
  transactioncurrencyid = "transactioncurrencyid",
  versionnumber = "versionnumber",
  websiteurl = "websiteurl",
}

/** Email */
export const enum email {
  logicalName = "email",
  entitySetName = "emails",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of email. */
export const enum email_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualstart = "actualstart",
  bcc = "bcc",
  category = "category",
  cc = "cc",
  conversationindex = "conversationindex",
  createdby = "createdby",
  createdon = "createdon",
  deliveryreceiptrequested = "deliveryreceiptrequested",
  description = "description",
  directioncode = "directioncode",
  exchangeitemid = "exchangeitemid",
  from = "from",
  inreplyto = "inreplyto",
  isbilled = "isbilled",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  messageid = "messageid",
  mimetype = "mimetype",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  notifications = "notifications",
  onholdtime = "onholdtime",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  prioritycode = "prioritycode",
  readreceiptrequested = "readreceiptrequested",
  regardingobjectid = "regardingobjectid",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  sender = "sender",
  sendermailboxid = "sendermailboxid",
  senton = "senton",
  seriesid = "seriesid",
  sortdate = "sortdate",
  statecode = "statecode",
  statuscode = "statuscode",
  subcategory = "subcategory",
  subject = "subject",
  submittedby = "submittedby",
  to = "to",
  torecipients = "torecipients",
  trackingtoken = "trackingtoken",
  versionnumber = "versionnumber",
}

/** Environment Variable Definition */
export const enum environmentvariabledefinition {
  logicalName = "environmentvariabledefinition",
  entitySetName = "environmentvariabledefinitions",
  primaryId = "environmentvariabledefinitionid",
  primaryName = "schemaname",
}

/** Logical names of the columns of environmentvariabledefinition. */
export const enum environmentvariabledefinition_columns {
  apiid = "apiid",
  createdby = "createdby",
  createdon = "createdon",
  defaultvalue = "defaultvalue",
  description = "description",
  displayname = "displayname",
  environmentvariabledefinitionid = "environmentvariabledefinitionid",
  hinttext = "hinttext",
  iscustomizable = "iscustomizable",
  ismanaged = "ismanaged",
  isrequired = "isrequired",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  parameterkey = "parameterkey",
  schemaname = "schemaname",
  secretstore = "secretstore",
  solutionid = "solutionid",
  statecode = "statecode",
  statuscode = "statuscode",
  type = "type",
  valueschema = "valueschema",
  versionnumber = "versionnumber",
}

/** Environment Variable Value */
export const enum environmentvariablevalue {
  logicalName = "environmentvariablevalue",
  entitySetName = "environmentvariablevalues",
  primaryId = "environmentvariablevalueid",
  primaryName = "schemaname",
}

/** Logical names of the columns of environmentvariablevalue. */
export const enum environmentvariablevalue_columns {
  createdby = "createdby",
  createdon = "createdon",
  environmentvariabledefinitionid = "environmentvariabledefinitionid",
  environmentvariablevalueid = "environmentvariablevalueid",
  iscustomizable = "iscustomizable",
  ismanaged = "ismanaged",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  schemaname = "schemaname",
  solutionid = "solutionid",
  statecode = "statecode",
  statuscode = "statuscode",
  value = "value",
  versionnumber = "versionnumber",
}

/** Lead */
export const enum lead {
  logicalName = "lead",
  entitySetName = "leads",
  primaryId = "leadid",
  primaryName = "fullname",
}

/** Logical names of the columns of lead. */
export const enum lead_columns {
  address1_city = "address1_city",
  address1_composite = "address1_composite",
  address1_country = "address1_country",
  address1_county = "address1_county",
  address1_line1 = "address1_line1",
  address1_line2 = "address1_line2",
  address1_line3 = "address1_line3",
  address1_postalcode = "address1_postalcode",
  address1_stateorprovince = "address1_stateorprovince",
  budgetamount = "budgetamount",
  budgetstatus = "budgetstatus",
  companyname = "companyname",
  confirminterest = "confirminterest",
  createdby = "createdby",
  createdon = "createdon",
  customerid = "customerid",
  decisionmaker = "decisionmaker",
  description = "description",
  donotbulkemail = "donotbulkemail",
  donotemail = "donotemail",
  donotfax = "donotfax",
  donotphone = "donotphone",
  donotpostalmail = "donotpostalmail",
  donotsendmm = "donotsendmm",
  emailaddress1 = "emailaddress1",
  emailaddress2 = "emailaddress2",
  emailaddress3 = "emailaddress3",
  entityimage = "entityimage",
  estimatedamount = "estimatedamount",
  estimatedclosedate = "estimatedclosedate",
  evaluatefit = "evaluatefit",
  fax = "fax",
  firstname = "firstname",
  fullname = "fullname",
  industrycode = "industrycode",
  initialcommunication = "initialcommunication",
  jobtitle = "jobtitle",
  lastname = "lastname",
  leadid = "leadid",
  leadqualitycode = "leadqualitycode",
  leadsourcecode = "leadsourcecode",
  masterid = "masterid",
  merged = "merged",
  middlename = "middlename",
  mobilephone = "mobilephone",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  need = "need",
  numberofemployees = "numberofemployees",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  pager = "pager",
  parentaccountid = "parentaccountid",
  parentcontactid = "parentcontactid",
  preferredcontactmethodcode = "preferredcontactmethodcode",
  purchaseprocess = "purchaseprocess",
  purchasetimeframe = "purchasetimeframe",
  qualificationcomments = "qualificationcomments",
  qualifyingopportunityid = "qualifyingopportunityid",
  revenue = "revenue",
  salutation = "salutation",
  sic = "sic",
  statecode = "statecode",
  statuscode = "statuscode",
  subject = "subject",
  telephone1 = "telephone1",
  telephone2 = "telephone2",
  telephone3 = "telephone3",
  transactioncurrencyid = "transactioncurrencyid",
  versionnumber = "versionnumber",
  websiteurl = "websiteurl",
}

/** Letter */
export const enum letter {
  logicalName = "letter",
  entitySetName = "letters",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of letter. */
export const enum letter_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualstart = "actualstart",
  address = "address",
  bcc = "bcc",
  category = "category",
  cc = "cc",
  createdby = "createdby",
  createdon = "createdon",
  description = "description",
  directioncode = "directioncode",
  exchangeitemid = "exchangeitemid",
  from = "from",
  isbilled = "isbilled",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  onholdtime = "onholdtime",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  prioritycode = "prioritycode",
  regardingobjectid = "regardingobjectid",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  sendermailboxid = "sendermailboxid",
  senton = "senton",
  seriesid = "seriesid",
  sortdate = "sortdate",
  statecode = "statecode",
  statuscode = "statuscode",
  subcategory = "subcategory",
  subject = "subject",
  to = "to",
  versionnumber = "versionnumber",
}

/** Opportunity */
export const enum opportunity {
  logicalName = "opportunity",
  entitySetName = "opportunities",
  primaryId = "opportunityid",
  primaryName = "name",
}

/** Logical names of the columns of opportunity. */
export const enum opportunity_columns {
  actualclosedate = "actualclosedate",
  actualvalue = "actualvalue",
  budgetamount = "budgetamount",
  budgetstatus = "budgetstatus",
  closeprobability = "closeprobability",
  completefinalproposal = "completefinalproposal",
  completeinternalreview = "completeinternalreview",
  confirminterest = "confirminterest",
  createdby = "createdby",
  createdon = "createdon",
  currentsituation = "currentsituation",
  customerid = "customerid",
  customerneed = "customerneed",
  customerpainpoints = "customerpainpoints",
  decisionmaker = "decisionmaker",
  description = "description",
  developproposal = "developproposal",
  discountamount = "discountamount",
  discountpercentage = "discountpercentage",
  emailaddress = "emailaddress",
  estimatedclosedate = "estimatedclosedate",
  estimatedvalue = "estimatedvalue",
  evaluatefit = "evaluatefit",
  filedebrief = "filedebrief",
  finaldecisiondate = "finaldecisiondate",
  freightamount = "freightamount",
  identifycompetitors = "identifycompetitors",
  identifycustomercontacts = "identifycustomercontacts",
  identifypursuitteam = "identifypursuitteam",
  initialcommunication = "initialcommunication",
  isrevenuesystemcalculated = "isrevenuesystemcalculated",
  lastonholdtime = "lastonholdtime",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  msdyn_forecastcategory = "msdyn_forecastcategory",
  name = "name",
  need = "need",
  onholdtime = "onholdtime",
  opportunityid = "opportunityid",
  opportunityratingcode = "opportunityratingcode",
  originatingleadid = "originatingleadid",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  parentaccountid = "parentaccountid",
  parentcontactid = "parentcontactid",
  pipelinephase = "pipelinephase",
  presentfinalproposal = "presentfinalproposal",
  presentproposal = "presentproposal",
  pricingerrorcode = "pricingerrorcode",
  prioritycode = "prioritycode",
  processid = "processid",
  proposedsolution = "proposedsolution",
  purchaseprocess = "purchaseprocess",
  purchasetimeframe = "purchasetimeframe",
  pursuitdecision = "pursuitdecision",
  qualificationcomments = "qualificationcomments",
  quotecomments = "quotecomments",
  resolvefeedback = "resolvefeedback",
  salesstage = "salesstage",
  salesstagecode = "salesstagecode",
  schedulefollowup_prospect = "schedulefollowup_prospect",
  schedulefollowup_qualify = "schedulefollowup_qualify",
  scheduleproposalmeeting = "scheduleproposalmeeting",
  sendthankyounote = "sendthankyounote",
  stageid = "stageid",
  statecode = "statecode",
  statuscode = "statuscode",
  stepid = "stepid",
  stepname = "stepname",
  teamsfollowed = "teamsfollowed",
  timeline = "timeline",
  totalamount = "totalamount",
  totalamountlessfreight = "totalamountlessfreight",
  totaldiscountamount = "totaldiscountamount",
  totallineitemamount = "totallineitemamount",
  totallineitemdiscountamount = "totallineitemdiscountamount",
  totaltax = "totaltax",
  transactioncurrencyid = "transactioncurrencyid",
  traversedpath = "traversedpath",
  versionnumber = "versionnumber",
}

/** Opportunity Close */
export const enum opportunityclose {
  logicalName = "opportunityclose",
  entitySetName = "opportunitycloses",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of opportunityclose. */
export const enum opportunityclose_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualrevenue = "actualrevenue",
  actualstart = "actualstart",
  category = "category",
  createdby = "createdby",
  createdon = "createdon",
  description = "description",
  exchangeitemid = "exchangeitemid",
  isbilled = "isbilled",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  onholdtime = "onholdtime",
  opportunityid = "opportunityid",
  opportunitystatecode = "opportunitystatecode",
  opportunitystatuscode = "opportunitystatuscode",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  prioritycode = "prioritycode",
  regardingobjectid = "regardingobjectid",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  sendermailboxid = "sendermailboxid",
  senton = "senton",
  seriesid = "seriesid",
  sortdate = "sortdate",
  statecode = "statecode",
  statuscode = "statuscode",
  subcategory = "subcategory",
  subject = "subject",
  versionnumber = "versionnumber",
}

/** Organization */
export const enum organization {
  logicalName = "organization",
  entitySetName = "organizations",
  primaryId = "organizationid",
  primaryName = "name",
}

/** Logical names of the columns of organization. */
export const enum organization_columns {
  basecurrencyid = "basecurrencyid",
  basecurrencyprecision = "basecurrencyprecision",
  basecurrencysymbol = "basecurrencysymbol",
  baseisocurrencycode = "baseisocurrencycode",
  blockedattachments = "blockedattachments",
  createdby = "createdby",
  createdon = "createdon",
  currencydecimalprecision = "currencydecimalprecision",
  currencydisplayoption = "currencydisplayoption",
  dateformatstring = "dateformatstring",
  decimalsymbol = "decimalsymbol",
  fiscalcalendarstart = "fiscalcalendarstart",
  fiscalperiodtype = "fiscalperiodtype",
  isauditenabled = "isauditenabled",
  languagecode = "languagecode",
  localeid = "localeid",
  maxuploadfilesize = "maxuploadfilesize",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  numberseparator = "numberseparator",
  organizationid = "organizationid",
  organizationstate = "organizationstate",
  plugintracelogsetting = "plugintracelogsetting",
  sqlaccessgroupname = "sqlaccessgroupname",
  systemuserid = "systemuserid",
  timeformatstring = "timeformatstring",
  versionnumber = "versionnumber",
  weekstartdaycode = "weekstartdaycode",
}

/** Phone Call */
export const enum phonecall {
  logicalName = "phonecall",
  entitySetName = "phonecalls",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of phonecall. */
export const enum phonecall_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualstart = "actualstart",
  category = "category",
  createdby = "createdby",
  createdon = "createdon",
  description = "description",
  directioncode = "directioncode",
  exchangeitemid = "exchangeitemid",
  from = "from",
  isbilled = "isbilled",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  onholdtime = "onholdtime",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  phonenumber = "phonenumber",
  prioritycode = "prioritycode",
  regardingobjectid = "regardingobjectid",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  sendermailboxid = "sendermailboxid",
  senton = "senton",
  seriesid = "seriesid",
  sortdate = "sortdate",
  statecode = "statecode",
  statuscode = "statuscode",
  subcategory = "subcategory",
  subject = "subject",
  to = "to",
  versionnumber = "versionnumber",
}

/** Plug-in Type */
export const enum plugintype {
  logicalName = "plugintype",
  entitySetName = "plugintypes",
  primaryId = "plugintypeid",
  primaryName = "name",
}

/** Logical names of the columns of plugintype. */
export const enum plugintype_columns {
  assemblyname = "assemblyname",
  createdby = "createdby",
  createdon = "createdon",
  culture = "culture",
  customizationlevel = "customizationlevel",
  description = "description",
  friendlyname = "friendlyname",
  ismanaged = "ismanaged",
  isworkflowactivity = "isworkflowactivity",
  major = "major",
  minor = "minor",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  pluginassemblyid = "pluginassemblyid",
  plugintypeid = "plugintypeid",
  publickeytoken = "publickeytoken",
  solutionid = "solutionid",
  typename = "typename",
  version = "version",
  versionnumber = "versionnumber",
  workflowactivitygroupname = "workflowactivitygroupname",
}

/** Privilege */
export const enum privilege {
  logicalName = "privilege",
  entitySetName = "privileges",
  primaryId = "privilegeid",
  primaryName = "name",
}

/** Logical names of the columns of privilege. */
export const enum privilege_columns {
  accessright = "accessright",
  canbebasic = "canbebasic",
  canbedeep = "canbedeep",
  canbeglobal = "canbeglobal",
  canbelocal = "canbelocal",
  isdisabledwhenintegrated = "isdisabledwhenintegrated",
  name = "name",
  privilegeid = "privilegeid",
  versionnumber = "versionnumber",
}

/** Security Role */
export const enum role {
  logicalName = "role",
  entitySetName = "roles",
  primaryId = "roleid",
  primaryName = "name",
}

/** Logical names of the columns of role. */
export const enum role_columns {
  businessunitid = "businessunitid",
  canbedeleted = "canbedeleted",
  createdby = "createdby",
  createdon = "createdon",
  description = "description",
  iscustomizable = "iscustomizable",
  isinherited = "isinherited",
  ismanaged = "ismanaged",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  parentroleid = "parentroleid",
  parentrootroleid = "parentrootroleid",
  roleid = "roleid",
  roleidunique = "roleidunique",
  roletemplateid = "roletemplateid",
  solutionid = "solutionid",
  versionnumber = "versionnumber",
}

/** Role Privilege */
export const enum roleprivileges {
  logicalName = "roleprivileges",
  entitySetName = "roleprivilegescollection",
  primaryId = "roleprivilegeid",
}

/** Logical names of the columns of roleprivileges. */
export const enum roleprivileges_columns {
  ismanaged = "ismanaged",
  privilegedepthmask = "privilegedepthmask",
  privilegeid = "privilegeid",
  roleid = "roleid",
  roleprivilegeid = "roleprivilegeid",
  versionnumber = "versionnumber",
}

/** Sdk Message */
export const enum sdkmessage {
  logicalName = "sdkmessage",
  entitySetName = "sdkmessages",
  primaryId = "sdkmessageid",
  primaryName = "name",
}

/** Logical names of the columns of sdkmessage. */
export const enum sdkmessage_columns {
  autotransact = "autotransact",
  availability = "availability",
  categoryname = "categoryname",
  createdby = "createdby",
  createdon = "createdon",
  expand = "expand",
  isactive = "isactive",
  isprivate = "isprivate",
  isreadonly = "isreadonly",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  sdkmessageid = "sdkmessageid",
  template = "template",
  versionnumber = "versionnumber",
  workflowsdkstepenabled = "workflowsdkstepenabled",
}

/** Sdk Message Filter */
export const enum sdkmessagefilter {
  logicalName = "sdkmessagefilter",
  entitySetName = "sdkmessagefilters",
  primaryId = "sdkmessagefilterid",
  primaryName = "name",
}

/** Logical names of the columns of sdkmessagefilter. */
export const enum sdkmessagefilter_columns {
  availability = "availability",
  createdby = "createdby",
  createdon = "createdon",
  iscustomprocessingstepallowed = "iscustomprocessingstepallowed",
  isvisible = "isvisible",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  primaryobjecttypecode = "primaryobjecttypecode",
  sdkmessagefilterid = "sdkmessagefilterid",
  sdkmessageid = "sdkmessageid",
  secondaryobjecttypecode = "secondaryobjecttypecode",
  versionnumber = "versionnumber",
}

/** Sdk Message Processing Step */
export const enum sdkmessageprocessingstep {
  logicalName = "sdkmessageprocessingstep",
  entitySetName = "sdkmessageprocessingsteps",
  primaryId = "sdkmessageprocessingstepid",
  primaryName = "name",
}

/** Logical names of the columns of sdkmessageprocessingstep. */
export const enum sdkmessageprocessingstep_columns {
  asyncautodelete = "asyncautodelete",
  canusereadonlyconnection = "canusereadonlyconnection",
  category = "category",
  configuration = "configuration",
  createdby = "createdby",
  createdon = "createdon",
  customizationlevel = "customizationlevel",
  description = "description",
  eventhandler = "eventhandler",
  filteringattributes = "filteringattributes",
  impersonatinguserid = "impersonatinguserid",
  invocationsource = "invocationsource",
  iscustomizable = "iscustomizable",
  ishidden = "ishidden",
  ismanaged = "ismanaged",
  mode = "mode",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  plugintypeid = "plugintypeid",
  rank = "rank",
  sdkmessagefilterid = "sdkmessagefilterid",
  sdkmessageid = "sdkmessageid",
  sdkmessageprocessingstepid = "sdkmessageprocessingstepid",
  sdkmessageprocessingstepsecureconfigid = "sdkmessageprocessingstepsecureconfigid",
  solutionid = "solutionid",
  stage = "stage",
  statecode = "statecode",
  statuscode = "statuscode",
  supporteddeployment = "supporteddeployment",
  versionnumber = "versionnumber",
}

/** Sdk Message Processing Step Image */
export const enum sdkmessageprocessingstepimage {
  logicalName = "sdkmessageprocessingstepimage",
  entitySetName = "sdkmessageprocessingstepimages",
  primaryId = "sdkmessageprocessingstepimageid",
  primaryName = "name",
}

/** Logical names of the columns of sdkmessageprocessingstepimage. */
export const enum sdkmessageprocessingstepimage_columns {
  attributes = "attributes",
  createdby = "createdby",
  createdon = "createdon",
  customizationlevel = "customizationlevel",
  description = "description",
  entityalias = "entityalias",
  imagetype = "imagetype",
  iscustomizable = "iscustomizable",
  ismanaged = "ismanaged",
  messagepropertyname = "messagepropertyname",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  relatedattributename = "relatedattributename",
  sdkmessageprocessingstepid = "sdkmessageprocessingstepid",
  sdkmessageprocessingstepimageid = "sdkmessageprocessingstepimageid",
  solutionid = "solutionid",
  versionnumber = "versionnumber",
}

/** User */
export const enum systemuser {
  logicalName = "systemuser",
  entitySetName = "systemusers",
  primaryId = "systemuserid",
  primaryName = "fullname",
}

/** Logical names of the columns of systemuser. */
export const enum systemuser_columns {
  accessmode = "accessmode",
  address1_city = "address1_city",
  address1_country = "address1_country",
  address1_line1 = "address1_line1",
  address1_postalcode = "address1_postalcode",
  address1_stateorprovince = "address1_stateorprovince",
  address1_telephone1 = "address1_telephone1",
  applicationid = "applicationid",
  azureactivedirectoryobjectid = "azureactivedirectoryobjectid",
  businessunitid = "businessunitid",
  caltype = "caltype",
  createdby = "createdby",
  createdon = "createdon",
  disabledreason = "disabledreason",
  displayinserviceviews = "displayinserviceviews",
  domainname = "domainname",
  employeeid = "employeeid",
  entityimage = "entityimage",
  firstname = "firstname",
  fullname = "fullname",
  homephone = "homephone",
  identityid = "identityid",
  internalemailaddress = "internalemailaddress",
  isdisabled = "isdisabled",
  isintegrationuser = "isintegrationuser",
  islicensed = "islicensed",
  issyncwithdirectory = "issyncwithdirectory",
  jobtitle = "jobtitle",
  lastname = "lastname",
  middlename = "middlename",
  mobilealertemail = "mobilealertemail",
  mobilephone = "mobilephone",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  nickname = "nickname",
  organizationid = "organizationid",
  parentsystemuserid = "parentsystemuserid",
  personalemailaddress = "personalemailaddress",
  photourl = "photourl",
  preferredaddresscode = "preferredaddresscode",
  preferredemailcode = "preferredemailcode",
  preferredphonecode = "preferredphonecode",
  salutation = "salutation",
  setupuser = "setupuser",
  skills = "skills",
  systemuserid = "systemuserid",
  title = "title",
  transactioncurrencyid = "transactioncurrencyid",
  userlicensetype = "userlicensetype",
  versionnumber = "versionnumber",
  windowsliveid = "windowsliveid",
  yammeruserid = "yammeruserid",
}

/** System User Role */
export const enum systemuserroles {
  logicalName = "systemuserroles",
  entitySetName = "systemuserrolescollection",
  primaryId = "systemuserroleid",
}

/** Logical names of the columns of systemuserroles. */
export const enum systemuserroles_columns {
  roleid = "roleid",
  systemuserid = "systemuserid",
  systemuserroleid = "systemuserroleid",
  versionnumber = "versionnumber",
}

/** Task */
export const enum task {
  logicalName = "task",
  entitySetName = "tasks",
  primaryId = "activityid",
  primaryName = "subject",
}

/** Logical names of the columns of task. */
export const enum task_columns {
  activityadditionalparams = "activityadditionalparams",
  activityid = "activityid",
  activitytypecode = "activitytypecode",
  actualdurationminutes = "actualdurationminutes",
  actualend = "actualend",
  actualstart = "actualstart",
  category = "category",
  coach_conversationid = "coach_conversationid",
  coach_due = "coach_due",
  coach_targetid = "coach_targetid",
  createdby = "createdby",
  createdon = "createdon",
  crmtaskassigneduniqueid = "crmtaskassigneduniqueid",
  description = "description",
  exchangeitemid = "exchangeitemid",
  isbilled = "isbilled",
  isregularactivity = "isregularactivity",
  isworkflowcreated = "isworkflowcreated",
  lastonholdtime = "lastonholdtime",
  leftvoicemail = "leftvoicemail",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  onholdtime = "onholdtime",
  overriddencreatedon = "overriddencreatedon",
  ownerid = "ownerid",
  owningbusinessunit = "owningbusinessunit",
  owningteam = "owningteam",
  owninguser = "owninguser",
  percentcomplete = "percentcomplete",
  prioritycode = "prioritycode",
  regardingobjectid = "regardingobjectid",
  scheduleddurationminutes = "scheduleddurationminutes",
  scheduledend = "scheduledend",
  scheduledstart = "scheduledstart",
  sendermailboxid = "sendermailboxid",
  senton = "senton",
  seriesid = "seriesid",
  sortdate = "sortdate",
  statecode = "statecode",
  statuscode = "statuscode",
  subcategory = "subcategory",
  subject = "subject",
  versionnumber = "versionnumber",
}

/** Team */
export const enum team {
  logicalName = "team",
  entitySetName = "teams",
  primaryId = "teamid",
  primaryName = "name",
}

/** Logical names of the columns of team. */
export const enum team_columns {
  administratorid = "administratorid",
  azureactivedirectoryobjectid = "azureactivedirectoryobjectid",
  businessunitid = "businessunitid",
  createdby = "createdby",
  createdon = "createdon",
  description = "description",
  emailaddress = "emailaddress",
  isdefault = "isdefault",
  membershiptype = "membershiptype",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  regardingobjectid = "regardingobjectid",
  systemmanaged = "systemmanaged",
  teamid = "teamid",
  teamtemplateid = "teamtemplateid",
  teamtype = "teamtype",
  transactioncurrencyid = "transactioncurrencyid",
  versionnumber = "versionnumber",
}

/** Team Membership */
export const enum teammembership {
  logicalName = "teammembership",
  entitySetName = "teammemberships",
  primaryId = "teammembershipid",
}

/** Logical names of the columns of teammembership. */
export const enum teammembership_columns {
  systemuserid = "systemuserid",
  teamid = "teamid",
  teammembershipid = "teammembershipid",
  versionnumber = "versionnumber",
}

/** Team Role */
export const enum teamroles {
  logicalName = "teamroles",
  entitySetName = "teamrolescollection",
  primaryId = "teamroleid",
}

/** Logical names of the columns of teamroles. */
export const enum teamroles_columns {
  roleid = "roleid",
  teamid = "teamid",
  teamroleid = "teamroleid",
  versionnumber = "versionnumber",
}

/** Time Zone Definition */
export const enum timezonedefinition {
  logicalName = "timezonedefinition",
  entitySetName = "timezonedefinitions",
  primaryId = "timezonedefinitionid",
  primaryName = "standardname",
}

/** Logical names of the columns of timezonedefinition. */
export const enum timezonedefinition_columns {
  bias = "bias",
  createdby = "createdby",
  createdon = "createdon",
  daylightname = "daylightname",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  organizationid = "organizationid",
  retiredorder = "retiredorder",
  standardname = "standardname",
  timezonecode = "timezonecode",
  timezonedefinitionid = "timezonedefinitionid",
  userinterfacename = "userinterfacename",
  versionnumber = "versionnumber",
}

/** Currency */
export const enum transactioncurrency {
  logicalName = "transactioncurrency",
  entitySetName = "transactioncurrencies",
  primaryId = "transactioncurrencyid",
  primaryName = "currencyname",
}

/** Logical names of the columns of transactioncurrency. */
export const enum transactioncurrency_columns {
  createdby = "createdby",
  createdon = "createdon",
  currencyname = "currencyname",
  currencyprecision = "currencyprecision",
  currencysymbol = "currencysymbol",
  exchangerate = "exchangerate",
  isocurrencycode = "isocurrencycode",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  organizationid = "organizationid",
  statecode = "statecode",
  statuscode = "statuscode",
  transactioncurrencyid = "transactioncurrencyid",
  uniquedscid = "uniquedscid",
  versionnumber = "versionnumber",
}

/** User Settings */
export const enum usersettings {
  logicalName = "usersettings",
  entitySetName = "usersettingscollection",
  primaryId = "systemuserid",
}

/** Logical names of the columns of usersettings. */
export const enum usersettings_columns {
  advancedfindstartupmode = "advancedfindstartupmode",
  amdesignator = "amdesignator",
  businessunitid = "businessunitid",
  calendartype = "calendartype",
  createdby = "createdby",
  createdon = "createdon",
  currencydecimalprecision = "currencydecimalprecision",
  currencyformatcode = "currencyformatcode",
  currencysymbol = "currencysymbol",
  dateformatcode = "dateformatcode",
  dateformatstring = "dateformatstring",
  dateseparator = "dateseparator",
  decimalsymbol = "decimalsymbol",
  defaultcalendarview = "defaultcalendarview",
  fullnameconventioncode = "fullnameconventioncode",
  helplanguageid = "helplanguageid",
  homepagearea = "homepagearea",
  homepagesubarea = "homepagesubarea",
  localeid = "localeid",
  longdateformatcode = "longdateformatcode",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  negativecurrencyformatcode = "negativecurrencyformatcode",
  negativeformatcode = "negativeformatcode",
  numbergroupformat = "numbergroupformat",
  numberseparator = "numberseparator",
  paginglimit = "paginglimit",
  pmdesignator = "pmdesignator",
  pricingdecimalprecision = "pricingdecimalprecision",
  showweeknumber = "showweeknumber",
  systemuserid = "systemuserid",
  timeformatcode = "timeformatcode",
  timeformatstring = "timeformatstring",
  timeseparator = "timeseparator",
  timezonecode = "timezonecode",
  transactioncurrencyid = "transactioncurrencyid",
  uilanguageid = "uilanguageid",
  versionnumber = "versionnumber",
  workdaystarttime = "workdaystarttime",
  workdaystoptime = "workdaystoptime",
}

/** Web Resource */
export const enum webresource {
  logicalName = "webresource",
  entitySetName = "webresourceset",
  primaryId = "webresourceid",
  primaryName = "name",
}

/** Logical names of the columns of webresource. */
export const enum webresource_columns {
  content = "content",
  contentjson = "contentjson",
  createdby = "createdby",
  createdon = "createdon",
  dependencyxml = "dependencyxml",
  description = "description",
  displayname = "displayname",
  isavailableformobileoffline = "isavailableformobileoffline",
  iscustomizable = "iscustomizable",
  isenabledformobileclient = "isenabledformobileclient",
  ishidden = "ishidden",
  ismanaged = "ismanaged",
  languagecode = "languagecode",
  modifiedby = "modifiedby",
  modifiedon = "modifiedon",
  name = "name",
  organizationid = "organizationid",
  silverlightversion = "silverlightversion",
  solutionid = "solutionid",
  versionnumber = "versionnumber",
  webresourceid = "webresourceid",
  webresourcetype = "webresourcetype",
}
