using System.ServiceModel;
using System.Xml.Linq;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Asks what a segment or a metric asks: the proof is an answer. A question that fails ends the transaction it is asked in, so this
/// is for whoever saves the definition, and for asynchronous work, which has none.
/// </summary>
internal sealed class DefinitionCheck(IOrganizationService service)
{
    /// <summary>Refuses a segment that cannot be asked, in words that say why.</summary>
    /// <returns>The mark of its being answered; null while it is not complete.</returns>
    public string? ProofOfSegment(Entity row)
    {
        if (Text(row, SegmentRow.coach_fetchxml) is not { } fetchXml || row.Choice(SegmentRow.coach_table) is not { } table) return null;

        Demand($"segment \"{Text(row, SegmentRow.coach_name)}\"", SegmentTables.NameOf((SegmentTable)table), fetchXml);
        return Definition.ProofOfSegment(row);
    }

    /// <summary>Refuses a metric that cannot be asked, in words that say why.</summary>
    /// <returns>The mark of its being answered; null while it is not complete.</returns>
    public string? ProofOfMetric(Entity row)
    {
        if (Text(row, MetricRow.coach_sourcetable) is not { } table || Text(row, MetricRow.coach_fetchxml) is not { } fetchXml) return null;

        var owner = $"metric \"{Text(row, MetricRow.coach_name)}\"";
        Demand(owner, table, fetchXml);
        var source = Tables.Of(table, row.Value(MetricRow.coach_isactivity) is true);
        Prove(owner, WrongKind(source), Keyed(source));
        var date = Text(row, MetricRow.coach_datecolumn) ?? throw Refused(owner, "it has no date column: name the column that says on which day a row counts");
        Prove(owner, $"the date column {date} is not a date of {table}", Grouping(source, date));
        if (row.Choice(MetricRow.coach_aggregate) == (int)Aggregation.Sum)
        {
            var value = Text(row, MetricRow.coach_valuecolumn) ?? throw Refused(owner, "it sums, but has no value column: name the column to sum, or let it count");
            Prove(owner, $"the value column {value} is not a number or an amount of {table}", Summing(source, value));
        }

        if (Text(row, MetricRow.coach_distinctcolumn) is { } distinct) Prove(owner, $"the column {distinct} that says what counts once is not a text of {table}", Beginning(source, distinct));

        return Definition.ProofOfMetric(row);
    }

    private void Demand(string owner, string table, string fetchXml)
    {
        if (FetchXmlCheck.Problem(fetchXml, table) is { } problem) throw Refused(owner, $"its FetchXML, {problem}");

        var fetch = Fetch.Parse(fetchXml);
        fetch.SetAttributeValue("top", 1);
        try
        {
            service.Run(fetch);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            var line = FetchXmlCheck.LineOf(fetchXml, fault.Message) is { } number ? $"line {number}" : "somewhere";
            throw Refused(owner, $"its FetchXML cannot run, {line}: {fault.Message}");
        }
    }

    /// <summary>Of no row, so that it costs nothing; what counts is whether the platform accepts the column there.</summary>
    private void Prove(string owner, string otherwise, XElement fetch)
    {
        try
        {
            service.Run(fetch);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw Refused(owner, $"{otherwise} ({fault.Message})");
        }
    }

    private static string WrongKind(SourceTable table) => table.IsActivity
        ? $"the table {table.Name} is no activity: say No under Source Is an Activity"
        : $"the table {table.Name} has no column {table.Id}: if it is an activity, say Yes under Source Is an Activity";

    private static XElement Keyed(SourceTable table) => Fetch.Template($"""
        <fetch><entity name="{table.Name}">
          {Fetch.Columns(table.Id)}
          <filter><condition attribute="{table.Id}" operator="eq" value="{Guid.Empty}" /></filter>
        </entity></fetch>
        """);

    private static XElement Grouping(SourceTable table, string column) => Fetch.Template($"""
        <fetch aggregate="true"><entity name="{table.Name}">
          <attribute name="{column}" alias="day" groupby="true" dategrouping="day" />
          <filter><condition attribute="{table.Id}" operator="eq" value="{Guid.Empty}" /><condition attribute="{Rows.Owner}" operator="not-null" /></filter>
        </entity></fetch>
        """);

    /// <summary>Only texts begin with something.</summary>
    private static XElement Beginning(SourceTable table, string column) => Fetch.Template($"""
        <fetch><entity name="{table.Name}">
          {Fetch.Columns(table.Id, column)}
          <filter><condition attribute="{table.Id}" operator="eq" value="{Guid.Empty}" /><condition attribute="{column}" operator="begins-with" value="x" /></filter>
        </entity></fetch>
        """);

    private static XElement Summing(SourceTable table, string column) => Fetch.Template($"""
        <fetch aggregate="true"><entity name="{table.Name}">
          <attribute name="{column}" alias="total" aggregate="sum" />
          <filter><condition attribute="{table.Id}" operator="eq" value="{Guid.Empty}" /></filter>
        </entity></fetch>
        """);

    private static InvalidPluginExecutionException Refused(string owner, string why) =>
        new($"The {owner} cannot be saved: {why}. Correct it and save again.");

    private static string? Text(Entity row, string column) => row.Text(column) is { Length: > 0 } text ? text.Trim() : null;
}
