namespace CoachingExtensions.Alignment;

/// <summary>A target's place in the chain from activity to result.</summary>
internal enum AorLevel
{
    Activity = 104500000,
    Objective = 104500001,
    Result = 104500002,
}

/// <summary>How rows become a figure.</summary>
internal enum Aggregation
{
    Count = 104500000,
    Sum = 104500001,
}

/// <summary>What one unit of a sum is, so that large amounts have room in a figure.</summary>
internal enum MetricScale
{
    Units = 104500000,
    Thousands = 104500001,
    Millions = 104500002,
}

/// <summary>Whose work a row is.</summary>
internal enum CreditRule
{
    Owner = 104500000,
    OwnerAndParticipants = 104500001,
}

/// <summary>Why somebody other than the owner is credited.</summary>
internal enum CreditKind
{
    Handover = 104500000,
    Split = 104500001,
}

/// <summary>Where a target stands.</summary>
internal enum TargetStatus
{
    NotStarted = 104500000,
    Behind = 104500001,
    AtRisk = 104500002,
    OnTrack = 104500003,
    Achieved = 104500004,
}

/// <summary>What the gap between activities and their objective says.</summary>
internal enum Diagnosis
{
    None = 104500000,
    OnTrack = 104500001,
    ExecutionGap = 104500002,
    EffectivenessGap = 104500003,
    AheadOfActivity = 104500004,
}

/// <summary>Who made a link.</summary>
internal enum LinkKind
{
    Automatic = 104500000,
    Manual = 104500001,
    Excluded = 104500002,
}

/// <summary>What a sweep compares.</summary>
internal enum SweepKind
{
    /// <summary>Links, and all that follows from them.</summary>
    Relink = 104500000,

    /// <summary>Contributions and figures; links are taken as they are.</summary>
    Recalculate = 104500001,

    /// <summary>What may count through one record, left over by a transaction.</summary>
    Record = 104500002,
}

/// <summary>The table a segment is a query of.</summary>
internal enum SegmentTable
{
    Account = 104500000,
    Opportunity = 104500001,
    Lead = 104500002,
}
