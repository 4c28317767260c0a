using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>The participants of an activity come as one collection; each says its part, and each part is a column.</summary>
internal static class Parties
{
    private static readonly Dictionary<int, string> Columns = new()
    {
        [1] = "from",
        [2] = "to",
        [3] = "cc",
        [4] = "bcc",
        [5] = "requiredattendees",
        [6] = "optionalattendees",
        [7] = "organizer",
        [10] = "resources",
        [11] = "customers",
        [12] = "partners",
    };

    public static void Fill(Entity row, TableDefinition table, IEnumerable<Entity> parties)
    {
        foreach (var party in parties)
        {
            var part = (party.GetAttributeValue<OptionSetValue>("participationtypemask") ?? throw ApiErrors.BadPayload("Each participant needs a 'participationtypemask'.")).Value;
            var column = Columns.GetValueOrDefault(part) is { } name ? table.FindColumn(name) : null;
            if (column?.Type != ColumnType.PartyList) throw ApiErrors.BadPayload($"An activity of '{table.LogicalName}' has no participants with the participationtypemask {part}.");
            if (row.ValueOf(column.LogicalName) is not EntityCollection list) row[column.LogicalName] = list = new EntityCollection { EntityName = "activityparty" };
            party.Attributes.Remove("participationtypemask");
            list.Entities.Add(party);
        }
    }
}
