namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>Proves that activities written directly look as if they had been made over the Web API: every column of every row but ids, versions and the moment of writing.</summary>
internal static class SameRows
{
    private static readonly string[] Own = ["versionnumber", "createdon", "modifiedon", "activitypartyid", "coach_contributionid"];

    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Demand(string file, IReadOnlyCollection<Guid> overTheWebApi, long versionBefore)
    {
        var api = string.Join(", ", overTheWebApi.Select(id => $"'{id:D}'"));
        foreach (var table in ActivityKind.All.Select(kind => kind.Table).Append("activitypointer").Append("activityparty").Append("coach_contribution"))
        {
            var id = table == "coach_contribution" ? "coach_sourceid" : "activityid";
            var columns = string.Join(", ", DataFile.Rows(file, $"SELECT name FROM pragma_table_info('{table}')").Select(row => row[0]!).Where(name => name != id && !Own.Contains(name)).Select(name => $"\"{name}\""));
            string[] Read(string which) => [.. DataFile.Rows(file, $"SELECT {columns} FROM \"{table}\" WHERE {which}").Select(row => string.Join('|', row)).Order(StringComparer.Ordinal)];
            var (made, written) = (Read($"{id} IN ({api})"), Read($"{id} NOT IN ({api}) AND versionnumber > {versionBefore}"));
            if (made.Length == 0 || !made.SequenceEqual(written))
                throw new InvalidOperationException($"Rows of {table} written directly differ from those made over the Web API:\n{made.Except(written).FirstOrDefault()}\n{written.Except(made).FirstOrDefault()}\n({made.Length} and {written.Length} rows)");
        }
    }
}
