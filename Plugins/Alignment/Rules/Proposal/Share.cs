namespace CoachingExtensions.Alignment;

/// <summary>What says how much of a target one of those below it is to bring about.</summary>
internal enum ShareSource
{
    /// <summary>Nothing has to be divided.</summary>
    Whole,

    /// <summary>A person says so.</summary>
    Asked,

    /// <summary>The rep's history.</summary>
    Own,

    /// <summary>The team's history.</summary>
    Team,

    /// <summary>Nothing is known, so each gets the same.</summary>
    Equal,
}

/// <summary>How much of the one above a branch is to bring about: 1 is all of it.</summary>
internal sealed record Share(decimal Part, ShareSource Source)
{
    public static readonly Share All = new(1, ShareSource.Whole);
}

/// <summary>How earlier work divided among metrics that count the same, and how many were counted.</summary>
internal sealed record Division(RatioSource Source, IReadOnlyList<decimal> Counted, int Sample);
