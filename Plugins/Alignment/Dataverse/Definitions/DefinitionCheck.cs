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

        Demand(DefinitionWords.Segment(Text(row, SegmentRow.coach_name)), SegmentTables.NameOf((SegmentTable)table), fetchXml);
        return Definition.ProofOfSegment(row);
    }

    /// <summary>Refuses a metric that cannot be asked, in words that say why.</summary>
    /// <returns>The mark of its being answered; null while it is not complete.</returns>
    public string? ProofOfMetric(Entity row)
    {
        if (Text(row, MetricRow.coach_sourcetable) is not { } table || Text(row, MetricRow.coach_fetchxml) is not { } fetchXml) return null;

        var owner = DefinitionWords.Metric(Text(row, MetricRow.coach_name));
        Demand(owner, table, fetchXml);
        var source = Tables.Of(table, row.Value(MetricRow.coach_isactivity) is true);
        Prove(owner, WrongKind(source), Keyed(source));
        var date = Text(row, MetricRow.coach_datecolumn) ?? throw Refused(owner, new Message("Definitions.NoDate", "it has no date column: name the column that says on which day a row counts"));
        Prove(owner, new Message("Definitions.DateKind", "the date column {0} is not a date of {1}", date, table), Grouping(source, date));
        if (row.Choice(MetricRow.coach_aggregate) == (int)Aggregation.Sum)
        {
            var value = Text(row, MetricRow.coach_valuecolumn) ?? throw Refused(owner, new Message("Definitions.NoValue", "it sums, but has no value column: name the column to sum, or let it count"));
            Prove(owner, new Message("Definitions.ValueKind", "the value column {0} is not a number or an amount of {1}", value, table), Summing(source, value));
        }

        if (Text(row, MetricRow.coach_distinctcolumn) is { } distinct) Prove(owner, new Message("Definitions.DistinctKind", "the column {0} that says what counts once is not a text of {1}", distinct, table), Beginning(source, distinct));

        return Definition.ProofOfMetric(row);
    }

    private void Demand(Message owner, string table, string fetchXml)
    {
        if (FetchXmlCheck.Problem(fetchXml, table) is { } problem) throw Refused(owner, new Message("Definitions.FetchXml", "its FetchXML, {0}", problem));

        var fetch = Fetch.Parse(fetchXml);
        fetch.SetAttributeValue("top", 1);
        try
        {
            service.Run(fetch);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw Refused(owner, FetchXmlCheck.LineOf(fetchXml, fault.Message) is { } line
                ? new Message("Definitions.FailsAt", "its FetchXML cannot run, line {0}: {1}", line, fault.Message)
                : new Message("Definitions.Fails", "its FetchXML cannot run, somewhere: {0}", fault.Message));
        }
    }

    /// <summary>Of no row, so that it costs nothing; what counts is whether the platform accepts the column there.</summary>
    private void Prove(Message owner, Message otherwise, XElement fetch)
    {
        try
        {
            service.Run(fetch);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw Refused(owner, new Message("Definitions.Because", "{0} ({1})", otherwise, fault.Message));
        }
    }

    private static Message WrongKind(SourceTable table) => table.IsActivity
        ? new Message("Definitions.NoActivity", "the table {0} is no activity: say No under Source Is an Activity", table.Name)
        : new Message("Definitions.Activity", "the table {0} has no column {1}: if it is an activity, say Yes under Source Is an Activity", table.Name, table.Id);

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

    private static RefusedException Refused(Message owner, Message why) => new(DefinitionWords.Unsaved(owner, why));

    private static string? Text(Entity row, string column) => row.Text(column) is { Length: > 0 } text ? text.Trim() : null;
}
