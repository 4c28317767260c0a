namespace CoachingExtensions.Practice;

/// <summary>Who practises a skill.</summary>
internal enum Audience
{
    Rep = 104500000,
    Manager = 104500001,
}

/// <summary>How a drill is practised.</summary>
internal enum DrillKind
{
    Drill = 104500000,
    RolePlay = 104500001,
    Simulation = 104500002,
    Rehearsal = 104500003,
}

/// <summary>What a sales message is good for.</summary>
internal enum MessageKind
{
    CompetitiveAdvantage = 104500000,
    Insight = 104500001,
    OpenQuestion = 104500002,
    SuccessStory = 104500003,
    Objection = 104500004,
    ValueProposition = 104500005,
}

/// <summary>Where a rubric stands.</summary>
internal enum RubricStatus
{
    Draft = 1,
    Retired = 2,
    Published = 104500000,
}
