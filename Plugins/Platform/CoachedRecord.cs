using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The record a conversation is about, as the caller may see it.</summary>
internal sealed class CoachedRecord
{
    private static readonly Dictionary<string, Columns> Supported = new()
    {
        ["opportunity"] = new("name", ["salesstage", "estimatedvalue", "actualvalue", "estimatedclosedate", "actualclosedate", "customerid", "parentaccountid", "statecode"]),
        ["account"] = new("name", ["revenue"]),
        ["appointment"] = new("subject", []),
        ["coach_alignmentplan"] = new("coach_name", []),
    };

    private readonly Entity row;

    public CoachedRecord(Step step, string table, Guid id)
    {
        if (!Supported.TryGetValue(table, out var columns))
        {
            throw new InvalidPluginExecutionException(
                $"A conversation cannot be about {table}: start it from one of {string.Join(", ", Supported.Keys)}.");
        }

        var hasCurrency = table is "opportunity" or "account";
        var currency = Fetch.Template($"""
            <link-entity name="transactioncurrency" from="transactioncurrencyid" to="transactioncurrencyid" link-type="outer" alias="currency">
              <attribute name="currencysymbol" />
            </link-entity>
            """);
        row = step.Caller.RunOne($"""
            <fetch><entity name="{table}">
              {Fetch.Columns([columns.Name, "ownerid", .. columns.More])}
              <filter><condition attribute="{Tables.IdOf(table)}" operator="eq" value="{id}" /></filter>
              {new Fetch.Parts(hasCurrency ? [currency] : [])}
            </entity></fetch>
            """)
            ?? throw new InvalidPluginExecutionException($"The {table} {id} is not there, or you may not read it.");
        Reference = new RecordReference(table, id);
        Name = row.Text(columns.Name) ?? "";
    }

    public RecordReference Reference { get; }

    public string Name { get; }

    public EntityReference? Owner => row.Value("ownerid") as EntityReference;

    public int? Stage => row.Choice("salesstage");

    public string? StageName => row.FormattedValues.TryGetValue("salesstage", out var text) ? text : null;

    public string? Account => Reference.Table == "account" ? Name : row.Name("parentaccountid") ?? row.Name("customerid");

    /// <summary>The accounts whose links the record shares.</summary>
    public IReadOnlyList<Guid> Accounts => Reference.Table switch
    {
        "account" => [Reference.Id],
        "opportunity" => Customers.Of(row),
        _ => [],
    };

    public decimal? Value => row.Number("actualvalue") ?? row.Number("estimatedvalue") ?? row.Number("revenue");

    public string? CurrencySymbol => row.Text("currency.currencysymbol");

    public DateTime? CloseDate => row.Date("actualclosedate") ?? row.Date("estimatedclosedate");

    /// <summary>The rep is the one who works the record.</summary>
    public Guid DemandRep() => Owner is { LogicalName: "systemuser" } user
        ? user.Id
        : throw new InvalidPluginExecutionException(
            $"\"{Name}\" belongs to the team {Owner?.Name}, so there is no rep to coach: assign it to the rep first.");

    private sealed record Columns(string Name, string[] More);
}
