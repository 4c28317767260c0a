using System.Xml.Linq;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The targets of the plans that are asked for, and their figures on the day that is asked for.</summary>
internal sealed record FiguresOfADay(IReadOnlyList<ShownTarget> Targets, IReadOnlyDictionary<Guid, Figures> Figures)
{
    /// <summary>The day that is asked for; null for each rep's today.</summary>
    private DateTime? Day { get; init; }

    /// <param name="step">Who asks, and when.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="today">Of whoever asks.</param>
    /// <param name="conditions">Conditions on the plan.</param>
    public static FiguresOfADay Read(Step step, GapQuestion question, DateTime today, IEnumerable<XElement> conditions)
    {
        var reader = new PlanTargets(step);
        var earlier = new EarlierFigures(step);
        var day = question.Last(today);
        IReadOnlyList<ShownTarget> targets = [.. reader.Where(new Fetch.Parts(conditions), question.LookedAtFrom(today)).Where(target => question.IsAbout(target.State))];
        if (day is { } asked) targets = earlier.TermsOn(asked, targets);
        targets = earlier.ActualsOn(day < today ? day : null, target => day ?? target.State.Today, targets);
        return new FiguresOfADay(targets, reader.FiguresOf(targets)) { Day = day };
    }

    /// <summary>Whether its rep was disabled by then: nobody works it any more.</summary>
    public bool IsLeft(ShownTarget target) => target.LeftOn <= LastOf(target);

    /// <summary>The last day that counts.</summary>
    public DateTime LastOf(ShownTarget target) => Day ?? target.State.Today;
}
