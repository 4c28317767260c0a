using CoachingExtensions.Conversations;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Measurement;

/// <summary>The figures of a coaching report. A share of nothing is none, and not 0.</summary>
internal sealed record CoachingFigures(CoachingFacts Facts)
{
    /// <summary>The five kinds, in the order in which people choose them.</summary>
    public static readonly IReadOnlyList<CoachingType> Kinds =
        [CoachingType.Strategic, CoachingType.Observational, CoachingType.Motivational, CoachingType.DealSpecific, CoachingType.Practice];

    public int Held => Facts.Talks.Count;

    public int Claimed => Facts.Talks.Sum(talk => talk.Minutes);

    public int Confirmed => Facts.Talks.Where(talk => talk.IsConfirmed).Sum(talk => talk.Minutes);

    public int Answered => Facts.Talks.Count(talk => talk.IsAnswered);

    public int Unanswered => Facts.Talks.Count(talk => talk.IsUnanswered);

    /// <summary>How many changed something.</summary>
    public int Changed => Facts.Talks.Count(talk => talk.IsConfirmed);

    public decimal? ChangedShare => Share(Changed, Answered);

    public int PromisesKept => Promises(Commitment.Kept);

    public int PromisesBroken => Promises(Commitment.Broken);

    public int PromisesOpen => Promises(Commitment.Open);

    public decimal? PromisesShare => Share(PromisesKept, PromisesKept + PromisesBroken);

    public KeptRate Rhythm => KeptRate.Of([.. Facts.Slots.Select(slot => slot.Slot.Kept)]);

    public int OffPlan => Facts.Talks.Count(talk => talk.IsOffPlan);

    public decimal? OffPlanShare => Share(OffPlan, Held);

    public int MinutesWithoutKind => Facts.Talks.Where(talk => talk.Type is not { } type || !Kinds.Contains(type)).Sum(talk => talk.Minutes);

    /// <summary>Those who were coached, in the order of their names.</summary>
    public IReadOnlyList<CoachedRep> Reps =>
    [
        .. Facts.Talks.Where(talk => talk.RepId is not null)
            .GroupBy(talk => talk.RepId ?? default)
            .Select(CoachedRep.Of)
            .OrderBy(rep => rep.Name, StringComparer.Ordinal)
            .ThenBy(rep => rep.Id),
    ];

    public int MinutesOf(CoachingType kind) => Facts.Talks.Where(talk => talk.Type == kind).Sum(talk => talk.Minutes);

    private static decimal? Share(int part, int whole) => whole == 0 ? null : (decimal)part / whole;

    private int Promises(string state) => Facts.Promises.Count(promise => promise.State == state);
}
