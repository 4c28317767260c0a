using System.Xml.Linq;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The targets of the plans that are asked for, and their figures on the day that is asked for.</summary>
internal sealed record FiguresOfADay(IReadOnlyList<ShownTarget> Targets, IReadOnlyDictionary<Guid, Figures> Figures)
{
    /// <param name="step">Who asks, and when.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="today">Of whoever asks.</param>
    /// <param name="conditions">Conditions on the plan.</param>
    public static FiguresOfADay Read(Step step, GapQuestion question, DateTime today, IEnumerable<XElement> conditions)
    {
        var reader = new PlanTargets(step);
        IReadOnlyList<ShownTarget> targets = [.. reader.Where(new Fetch.Parts(conditions), question.LookedAtFrom(today)).Where(target => question.IsAbout(target.State))];
        if (question.Last(today) is { } last && last < today) targets = new EarlierFigures(step).AtEndOf(last, targets);
        return new FiguresOfADay(targets, reader.FiguresOf(targets));
    }
}
