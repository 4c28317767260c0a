using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// Deleted rows, until somebody wants them back. Dataverse's Restore makes the row again with the id and the values it had;
/// here it is created with that id, as an open row, and then put into its state.
/// </summary>
internal sealed class Bin(Stage stage)
{
    private static readonly string[] OfActivities = ["subject", "regardingobjectid", "ownerid", "actualend", "scheduledstart", "scheduledend", "actualdurationminutes"];

    private static readonly string[] Lookups = ["regardingobjectid", "customerid", "parentaccountid"];

    private readonly Dictionary<string, Entity> rows = [];

    private IOrganizationService Admin => stage.Organisation.Admin;

    public void Keep(EntityReference row) =>
        rows[stage.NameOf(row.Id.ToString())] = Admin.Retrieve(row.LogicalName, row.Id, new ColumnSet([.. ColumnsOf(row.LogicalName), "statecode", "statuscode"]));

    /// <returns>Whether it could be: Dataverse too refuses a row whose lookups lead nowhere.</returns>
    public bool Restore(string name, World world, Action halfway)
    {
        if (!rows.TryGetValue(name, out var kept) || !LookupsOf(kept).All(world.Has)) return false;
        var row = new Entity(kept.LogicalName, kept.Id);
        foreach (var column in ColumnsOf(kept.LogicalName).Where(kept.Contains)) row[column] = kept[column];
        Admin.Create(row);
        stage.Add(name, row.ToEntityReference());
        rows.Remove(name);
        halfway();
        PutBack(kept);
        return true;
    }

    private void PutBack(Entity kept)
    {
        var state = kept.GetAttributeValue<OptionSetValue>("statecode").Value;
        if (state == 0) return;
        if (kept.LogicalName == "opportunity")
        {
            Deals.Close(Admin, state == 1 ? "WinOpportunity" : "LoseOpportunity", kept.ToEntityReference(), kept.GetAttributeValue<Money>("actualvalue")?.Value, kept.GetAttributeValue<DateTime>("actualclosedate"));
            return;
        }

        Admin.Update(new Entity(kept.LogicalName, kept.Id) { ["statecode"] = kept["statecode"], ["statuscode"] = kept["statuscode"] });
    }

    private static IEnumerable<string?> LookupsOf(Entity row) =>
        Lookups.Select(row.GetAttributeValue<EntityReference?>).Where(lookup => lookup is not null).Select(lookup => lookup!.Id.ToString());

    private static string[] ColumnsOf(string table) => table switch
    {
        "account" => ["name", "revenue", "ownerid"],
        "opportunity" => ["name", "customerid", "parentaccountid", "estimatedvalue", "estimatedclosedate", "salesstage", "ownerid", "actualvalue", "actualclosedate"],
        "phonecall" or "letter" => [.. OfActivities, "from", "to"],
        "email" => [.. OfActivities, "from", "to", "cc"],
        "appointment" => [.. OfActivities, "requiredattendees", "optionalattendees", "organizer"],
        "coach_conversation" => [.. OfActivities, "requiredattendees", "coach_repid"],
        _ => OfActivities,
    };
}

/// <summary>How deals end.</summary>
internal static class Deals
{
    /// <summary>Half of the deals are entered on their day, the others late, by up to two weeks, or early, by up to one.</summary>
    public static int DaysOff(int number) => (number % 4) switch { 0 or 1 => 0, 2 => -(number / 4 % 14), _ => number / 4 % 7 };

    public static bool Close(IOrganizationService service, string message, EntityReference deal, decimal? revenue, DateTime day)
    {
        service.Execute(new OrganizationRequest(message)
        {
            ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = deal, ["actualrevenue"] = revenue is { } value ? new Money(value) : null, ["actualend"] = day },
            ["Status"] = new OptionSetValue(-1),
        });
        return true;
    }
}
