using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline.Registering;

/// <summary>
/// Refuses registrations that Dataverse refuses, whoever makes them: the Plug-in Registration tool and its like by rows, an import by its zip
/// (https://learn.microsoft.com/power-apps/developer/data-platform/register-plug-in).
/// </summary>
internal static class RegistrationRules
{
    /// <summary>Checks a row of the tables that register plug-ins, as it stands in the transaction now.</summary>
    public static void Demand(SqliteConnection connection, MetadataCatalogue metadata, string table, Guid id)
    {
        if (SystemRow.Find(connection, metadata, table, id) is not { } row) return;
        switch (table)
        {
            case "sdkmessageprocessingstep":
                new StepRules(connection, metadata).Demand(row);
                break;
            case "sdkmessageprocessingstepimage":
                new ImageRules(connection, metadata).Demand(row);
                break;
            case "pluginassembly":
                AssemblyRules.Demand(connection, metadata, row);
                break;
            case "plugintype":
                AssemblyRules.DemandType(connection, metadata, row);
                break;
        }
    }
}
