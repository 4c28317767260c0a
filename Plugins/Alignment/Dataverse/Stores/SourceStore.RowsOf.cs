using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>All that a rep did in some days, page by page.</summary>
internal sealed partial class SourceStore
{
    /// <summary>Owners and participants are asked for apart: no index finds the rows of one or the other.</summary>
    public IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days)
    {
        // Joins can repeat a row, and an owner can be a participant too.
        var seen = new HashSet<Guid>();
        if (metric.Credit == CreditRule.OwnerAndParticipants && MetricMap.TableOf(metric).IsActivity)
        {
            foreach (var row in RowsOf(metric, days, [], [RepAsParty(repId)]).Where(row => seen.Add(row.Id)))
            {
                yield return new CreditedRow(SourceOf(row, metric), row.Id(Rows.Owner) == repId, IsParticipant: true);
            }
        }

        foreach (var row in RowsOf(metric, days, [Fetch.In(Rows.Owner, [repId])], []).Where(row => seen.Add(row.Id)))
        {
            yield return new CreditedRow(SourceOf(row, metric), IsOwner: true, IsParticipant: false);
        }
    }

    private IEnumerable<Entity> RowsOf(Metric metric, Period days, IEnumerable<XElement> conditions, IEnumerable<XElement> joins)
    {
        var table = MetricMap.TableOf(metric);
        var fetch = MetricMap.QueryOf(metric).With(
            [.. conditions, Near(metric.DateColumn, days)],
            [Rows.Owner, .. TitleOf(table), metric.DateColumn, .. RecordColumns(table)],
            [.. table.IsActivity ? [RegardingDeal()] : Array.Empty<XElement>(), .. joins]);

        // Only the platform knows whether a value column has a base currency column beside it: ask for all then.
        if (metric.Aggregation == Aggregation.Sum) AskForAllColumns(fetch);
        return service.RunAll(fetch);
    }

    private static XElement RepAsParty(Guid repId) => Fetch.Template($"""
        <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ActivityRow.ActivityId}" alias="rep">
          <filter>
            <condition attribute="{PartyRow.PartyId}" operator="eq" value="{repId}" />
            <condition attribute="{PartyRow.ParticipationTypeMask}" operator="ne" value="{(int)activityparty_participationtypemask.Customer}" />
          </filter>
        </link-entity>
        """);

    /// <summary>A day more on both sides than any time zone needs; the counting rule is exact.</summary>
    private static XElement Near(string column, Period days) => new(
        "filter",
        OnOrAfter(column, days.Start.AddDays(-2)),
        Fetch.Template($"""<condition attribute="{column}" operator="le" value="{days.End.AddDays(2):yyyy-MM-dd}" />"""));

    private static XElement OnOrAfter(string column, DateTime day) =>
        Fetch.Template($"""<condition attribute="{column}" operator="ge" value="{day:yyyy-MM-dd}" />""");

    private static void AskForAllColumns(XElement fetch)
    {
        var entity = fetch.Element("entity")!;
        entity.Elements("attribute").Remove();
        entity.AddFirst(new XElement("all-attributes"));
    }
}
