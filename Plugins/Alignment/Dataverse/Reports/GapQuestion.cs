using System.Xml.Linq;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// What a gap report is asked for. It shows the plans that have a day in common with the period, From to To; without a
/// period, those that hold the day it looks from, each rep's own today unless one is named. Their figures are those of the end of
/// the day named (On); without one, of the last day of a period that is over, and else of today. Whether a period is over, the
/// calendar of whoever asks says.
/// </summary>
internal sealed record GapQuestion(DateTime? On, DateTime? From, DateTime? To, Guid? RepId, Guid? TeamId, Guid? RegionId)
{
    /// <summary>Nowhere is the calendar further apart.</summary>
    private const int DaysApart = 2;

    public static GapQuestion Of(Step step)
    {
        var from = step.OptionalDate("From")?.Date;
        var to = step.OptionalDate("To")?.Date;
        if (from > to)
        {
            throw new RefusedException(
                new Message("Report.WrongWayRound", "The period from {0} to {1} ends before it begins: exchange From and To.", from, to));
        }

        return new GapQuestion(
            step.OptionalDate("On")?.Date, from ?? to, to ?? from,
            step.OptionalId("RepId"), step.OptionalId("TeamId"), step.OptionalId("RegionId"));
    }

    /// <summary>The last day whose contributions count; null for today.</summary>
    public DateTime? Last(DateTime today) => On ?? (To < today ? To : null);

    /// <summary>The day from which pace is looked at; null for each rep's today. All days of a period that is over have passed.</summary>
    public DateTime? LookedAtFrom(DateTime today) => On ?? (To < today ? To?.AddDays(1) : null);

    /// <summary>Whether a plan that was found is one that is asked for.</summary>
    public bool IsAbout(TargetState target) => From is not null || On is not null || target.Period.Contains(target.Today);

    /// <summary>Which plans are asked for; where it is each rep's today, those of the days around it too, for elsewhere it is still yesterday, or tomorrow already.</summary>
    public IEnumerable<XElement> Conditions(DateTime today, UnitTree units)
    {
        yield return Fetch.Template($"""
            <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value></condition>
            """);
        yield return Fetch.Template($"""<condition attribute="{PlanRow.coach_start}" operator="le" value="{To ?? On ?? today.AddDays(DaysApart):yyyy-MM-dd}" />""");
        yield return Fetch.Template($"""<condition attribute="{PlanRow.coach_end}" operator="ge" value="{From ?? On ?? today.AddDays(-DaysApart):yyyy-MM-dd}" />""");
        if (RepId is { } rep) yield return Fetch.In(PlanRow.OwnerId, [rep]);
        if (TeamId is { } team) yield return Fetch.In(PlanRow.OwningBusinessUnit, [team]);
        if (RegionId is { } region) yield return Fetch.In(PlanRow.OwningBusinessUnit, units.AtAndBelow(region));
    }
}
