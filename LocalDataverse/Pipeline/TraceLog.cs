using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What one plug-in call left behind.</summary>
internal sealed record TraceEntry(string TypeName, string StepName, Guid? StepId, PluginContext Context, string Text, Exception? Failure, DateTime StartedOn, TimeSpan Duration);

/// <summary>
/// Writes plug-in traces: with the commit of what they tell of (a transaction more is a wait for the disk more), or after the
/// root request in a transaction of their own, so that they survive its rollback.
/// The organisation's setting says which: none (0), those of failures (1, also when nothing is set) or all (2).
/// </summary>
internal static class TraceLog
{
    /// <summary>What is left to write when the root request has ended.</summary>
    public static void Write(Engine engine, RootOperation root)
    {
        var entries = Wanted(engine, root);
        if (entries.Count == 0) return;
        using var session = engine.Database.BeginWrite();
        Write(engine, session.Connection, entries);
        session.Commit();
    }

    /// <summary>What the root request's transaction is about to commit.</summary>
    public static void WriteWithin(Engine engine, RootOperation root) => Write(engine, root.Connection, Wanted(engine, root));

    private static List<TraceEntry> Wanted(Engine engine, RootOperation root)
    {
        if (root.Traces.Count == 0 || !engine.Metadata.TryTable("plugintracelog", out _)) return [];
        var setting = OrganizationRow.TraceSetting(engine, root.Connection);
        return [.. root.Traces.Where(entry => setting == 2 || (setting == 1 && entry.Failure is not null))];
    }

    private static void Write(Engine engine, SqliteConnection connection, List<TraceEntry> entries)
    {
        foreach (var entry in entries)
        {
            var table = engine.Metadata.Table("plugintracelog");
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
                ["createdon"] = engine.UtcNow,
            };
            TableStore.Insert(connection, table, id, SystemValues.Fitting(table, values));
        }
    }
}
