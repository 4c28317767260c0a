using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>All that a rep may be credited with in some days, page by page.</summary>
internal sealed partial class SourceStore
{
    /// <summary>So many rows are looked at together: what they are about and who is credited is asked for all of them at once.</summary>
    private const int RowsAtOnce = 500;

    private readonly Dictionary<Naming, IReadOnlyList<Guid>> named = [];

    public IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days)
    {
        var table = MetricMap.TableOf(metric);
        var about = new RecordsAbout(service);
        foreach (var some in Parts(metric, table, repId, days).InParts(RowsAtOnce))
        {
            var credited = credits.Of([.. some.Select(part => part.Row.Id)]);
            var records = about.Of(table, [.. some.Select(part => part.Row)]);
            foreach (var part in some)
            {
                yield return new CreditedRow(
                    SourceOf(part.Row, metric, records(part.Row)),
                    (credited.TryGetValue(part.Row.Id, out var shares) ? shares : Credits.None).ShareOf(repId, part.Part, metric.Credit));
            }
        }
    }

    /// <summary>The rows the rep took part in, owns or is named by, each once. They are asked for apart: no index finds the rows of one or the other.</summary>
    private IEnumerable<RowPart> Parts(Metric metric, SourceTable table, Guid repId, Period days)
    {
        // Joins can repeat a row, and an owner can be a participant too.
        var seen = new HashSet<Guid>();
        if (metric.Credit == CreditRule.OwnerAndParticipants && table.IsActivity)
        {
            foreach (var row in RowsOf(metric, table, days, [], [RepAsParty(repId)]).Where(row => seen.Add(row.Id)))
            {
                yield return new RowPart(row, new Part(row.Id(Rows.Owner) == repId, IsParticipant: true));
            }
        }

        foreach (var row in RowsOf(metric, table, days, [Fetch.In(Rows.Owner, [repId])], []).Where(row => seen.Add(row.Id)))
        {
            yield return new RowPart(row, new Part(IsOwner: true, IsParticipant: false));
        }

        foreach (var some in RowsNaming(repId, table).Where(id => !seen.Contains(id)).InParts(RowsAtOnce))
        {
            foreach (var row in RowsOf(metric, table, days, [Fetch.In(table.Id, some)], []).Where(row => seen.Add(row.Id))) yield return new RowPart(row, default);
        }
    }

    private IReadOnlyList<Guid> RowsNaming(Guid repId, SourceTable table)
    {
        var naming = new Naming(repId, table.Name);
        if (!named.TryGetValue(naming, out var rows)) named[naming] = rows = credits.RowsOf(repId, table.Name);
        return rows;
    }

    private IEnumerable<Entity> RowsOf(Metric metric, SourceTable table, Period days, IEnumerable<XElement> conditions, IEnumerable<XElement> joins)
    {
        var fetch = MetricMap.QueryOf(metric).With(
            [.. conditions, Near(metric.DateColumn, days)],
            [Rows.Owner, .. TitleOf(table), .. ColumnsOf(metric), .. RecordJoins.ColumnsOf(table)],
            joins);

        // Only the platform knows whether a value column has a base currency column beside it: ask for all then.
        if (metric.Aggregation == Aggregation.Sum) AskForAllColumns(fetch);
        return service.RunAll(fetch);
    }

    /// <summary>The owner is a party too, and counts as the owner alone.</summary>
    private static XElement RepAsParty(Guid repId) => Fetch.Template($"""
        <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ActivityRow.ActivityId}" alias="rep">
          <filter>
            <condition attribute="{PartyRow.PartyId}" operator="eq" value="{repId}" />
            {Fetch.Not(Fetch.In(PartyRow.ParticipationTypeMask, [.. NoPart, (int)activityparty_participationtypemask.Owner]))}
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

    private sealed record RowPart(Entity Row, Part Part);

    private readonly record struct Naming(Guid Rep, string Table);
}
