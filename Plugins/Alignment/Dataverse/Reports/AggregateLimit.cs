using System.Xml.Linq;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// The platform refuses to aggregate more than 50,000 rows, and a step cannot go on after a refusal. So where there can be that
/// many, each sum is asked for only after a look whether there are, and cut in two where there are.
/// </summary>
internal static class AggregateLimit
{
    private const int MostRows = 50_000;

    /// <param name="service">Who asks.</param>
    /// <param name="rows">The rows that are to be aggregated.</param>
    public static bool IsBeyond(IOrganizationService service, XElement rows) => service.Page(rows, size: 1, page: MostRows).Entities.Count > 0;

    /// <summary>A stretch of days as two; null for a single day.</summary>
    public static IReadOnlyList<Period>? Halves(Period days)
    {
        if (days.Start >= days.End) return null;

        var middle = days.Start.AddDays((days.End - days.Start).Days / 2);
        return [days with { End = middle }, days with { Start = middle.AddDays(1) }];
    }
}
