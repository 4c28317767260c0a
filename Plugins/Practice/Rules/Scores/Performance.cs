using CoachingExtensions.Conversations;

namespace CoachingExtensions.Practice;

/// <summary>What coaches score: an attempt, or a skill that was watched in an observation.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="PersonId">Who did it.</param>
/// <param name="PersonName">Who that is.</param>
/// <param name="OwnScore">What that person gave it; null as long as nothing.</param>
internal sealed record Performance(string Name, Guid PersonId, string PersonName, int? OwnScore)
{
    public Guid? SkillId { get; init; }

    /// <summary>The rubric it is scored by.</summary>
    public Guid? RubricId { get; init; }

    /// <summary>The conversation it was in; null where it was practised by itself.</summary>
    public Conversation? Talk { get; init; }

    /// <summary>What coaches have given it.</summary>
    public IReadOnlyList<CoachScore> Scores { get; init; } = [];

    /// <summary>Those who can score it in its conversation.</summary>
    private IEnumerable<Guid> Coaches => Talk is null ? [] : new[] { Talk.ManagerId }.OfType<Guid>().Concat(Talk.CoachIds).Where(coach => coach != PersonId).Distinct();

    /// <summary>
    /// Whether scores can be read: while one coach of a conversation that is going on has not scored, none of them is shown, neither as a row nor as
    /// what follows from it.
    /// </summary>
    public bool IsOpen => Scores.Count > 0 && (Talk?.IsWaiting != true || Coaches.All(coach => Scores.Any(score => score.CoachId == coach)));

    /// <summary>What decides: a first coach's.</summary>
    public CoachScore? First => Scores.FirstOrDefault(score => !score.IsSecond);

    /// <summary>A second coach stands beside the manager of the conversation.</summary>
    public bool IsSecond(Guid coachId) => Talk is not null && Talk.ManagerId != coachId;
}

/// <summary>What one coach gave.</summary>
internal sealed record CoachScore(Guid Id, Guid CoachId, int Value, string? Text, bool IsSecond);
