namespace CoachingExtensions.Measurement;

/// <summary>Whom digests are for, what they tell of, and where they go.</summary>
internal interface IDigests
{
    /// <summary>Those in whose turn they are to be looked at, in any order.</summary>
    IReadOnlyList<DigestPerson> People();

    /// <summary>What there is to tell each of some people.</summary>
    IReadOnlyList<DigestFacts> Facts(IReadOnlyCollection<ProgressPerson> people);

    /// <summary>Notes that somebody is told in a week, and holds that until the transaction ends. Whether nobody has noted it before.</summary>
    bool Claim(ProgressPerson person, DateTime week);

    void Tell(Guid personId, string words);
}

/// <summary>Somebody who is told how the week went.</summary>
/// <param name="Person">Who.</param>
/// <param name="ToldIn">The Monday of the week in which that was last; null for never.</param>
internal sealed record DigestPerson(ProgressPerson Person, DateTime? ToldIn);

/// <summary>What a digest tells of.</summary>
/// <param name="Own">The person's own progress.</param>
/// <param name="Team">That of those who report to the person and are shown.</param>
/// <param name="ToScore">How many attempts wait for the person's score.</param>
internal sealed record DigestFacts(PersonProgress Own, IReadOnlyList<PersonProgress> Team, int ToScore);
