using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What one plug-in call left behind.</summary>
internal sealed record TraceEntry(string TypeName, string StepName, Guid? StepId, PluginContext Context, string Text, Exception? Failure, DateTime StartedOn, TimeSpan Duration);

/// <summary>
/// Writes plug-in traces after the root request, in a transaction of their own, so that they survive its rollback.
/// The organisation's setting says which: none (0), those of failures (1, also when nothing is set) or all (2).
/// </summary>
internal static class TraceLog
{
    public static void Write(Organization organization, RootOperation root)
    {
        if (root.Traces.Count == 0) return;
        var setting = OrganizationRow.TraceSetting(organization, root.Connection);
        var entries = root.Traces.Where(entry => setting == 2 || (setting == 1 && entry.Failure is not null)).ToList();
        if (entries.Count == 0 || !organization.Metadata.TryTable("plugintracelog", out var table)) return;
        using var session = organization.Database.BeginWrite();
        foreach (var entry in entries)
        {
            var id = Guid.NewGuid();
            var values = new Dictionary<string, object?>
            {
                ["plugintracelogid"] = id,
                ["typename"] = entry.TypeName,
                ["messagename"] = entry.Context.MessageName,
                ["primaryentity"] = entry.Context.PrimaryEntityName,
                ["depth"] = entry.Context.Depth,
                ["mode"] = new OptionSetValue(entry.Context.Mode),
                ["operationtype"] = new OptionSetValue(1),
                ["messageblock"] = entry.Text,
                ["exceptiondetails"] = entry.Failure?.ToString(),
                ["correlationid"] = entry.Context.CorrelationId,
                ["requestid"] = entry.Context.RequestId,
                ["pluginstepid"] = entry.StepId,
                ["performanceexecutionstarttime"] = entry.StartedOn,
                ["performanceexecutionduration"] = (int)entry.Duration.TotalMilliseconds,
                ["createdon"] = organization.UtcNow,
            };
            TableStore.Insert(session.Connection, table, id, SystemValues.Fitting(table, values));
        }

        session.Commit();
    }
}
