namespace CoachingExtensions.Conversations;

/// <summary>What a conversation can be about.</summary>
internal enum RecordKind
{
    Opportunity,
    Account,
    Appointment,
    Plan,
}

/// <summary>The five kinds of coaching.</summary>
internal enum CoachingType
{
    Strategic = 104500000,
    Observational = 104500001,
    Motivational = 104500002,
    DealSpecific = 104500003,
    Practice = 104500004,
}

/// <summary>The model a template follows.</summary>
internal enum CoachingModel
{
    AOR = 104500000,
    ARC = 104500001,
    GROW = 104500002,
    GAINS = 104500003,
    ACHIEVE = 104500004,
    CIGAR = 104500005,
    ROAM = 104500006,
    Custom = 104500007,
}

/// <summary>How far a version of a template is.</summary>
internal enum TemplateStatus
{
    Draft = 1,
    Retired = 2,
    Published = 104500000,
}

/// <summary>What the coaching is about.</summary>
internal enum CoachingProcess
{
    Call = 104500000,
    Opportunity = 104500001,
    Account = 104500002,
    Territory = 104500003,
    PipelineReview = 104500004,
    OneToOne = 104500005,
    Rehearsal = 104500006,
    CoachTheCoach = 104500007,
}

/// <summary>The rep's verdict on a conversation.</summary>
internal enum Verdict
{
    NotGiven = 104500000,
    No = 104500001,
    Somewhat = 104500002,
    Yes = 104500003,
}

/// <summary>What kind of answer a question wants.</summary>
internal enum QuestionKind
{
    Text = 104500000,
    Number = 104500001,
    Rating = 104500002,
    Choice = 104500003,
    YesNo = 104500004,
    Commitment = 104500005,
    Evidence = 104500006,
}

/// <summary>Who answers a question.</summary>
internal enum Answerer
{
    Manager = 104500000,
    Rep = 104500001,
    Either = 104500002,
}

/// <summary>How far a conversation is.</summary>
internal enum ConversationState
{
    Open = 0,
    Completed = 1,
    Canceled = 2,
    Scheduled = 3,
}
