using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Records by name, each with what opens it where the caller can open every row of its table.</summary>
internal sealed class Opens(Step step)
{
    private readonly Dictionary<string, bool> tables = [];

    /// <param name="schemaName">The table's name as privileges are called by it.</param>
    /// <param name="table">The logical name.</param>
    /// <param name="id">The row.</param>
    /// <param name="name">What people call it.</param>
    public HealthRecord Record(string schemaName, string table, Guid id, string name)
    {
        if (!tables.TryGetValue(table, out var opens)) tables[table] = opens = Rights.ReachAll(step.System, step.UserId, schemaName, "Read");
        return new HealthRecord { Name = name, Table = opens ? table : null, Id = opens ? id.ToString() : null };
    }
}
