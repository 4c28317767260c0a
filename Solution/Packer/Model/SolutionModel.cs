using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>What code is generated from: our tables in full, the base tables by name, and the choices of both.</summary>
internal sealed record SolutionModel(
    IReadOnlyList<Table> Tables, IReadOnlyList<BaseTable> BaseTables, IReadOnlyList<Choice> Choices)
{
    /// <param name="solution">the unpacked solution</param>
    /// <param name="baseSchema">the platform's own tables in the same layout; without it base tables know only the solution's columns</param>
    public static SolutionModel Read(UnpackedFolder solution, UnpackedFolder baseSchema)
    {
        var all = Table.ReadAll(solution);
        var own = all.Where(table => !table.IsShell).ToList();
        var shells = all.Where(table => table.IsShell).ToList();
        var platform = Table.ReadAll(baseSchema);
        var baseTables = ModelScope.BaseTables
            .Select(name => BaseTable.Merge(platform.FirstOrDefault(t => t.LogicalName == name), shells.FirstOrDefault(t => t.LogicalName == name)))
            .OfType<BaseTable>()
            .ToList();
        var choices = Table.ReadChoices(solution)
            .Concat(own.SelectMany(LocalChoices))
            .Concat(baseTables.SelectMany(BaseChoices))
            .DistinctBy(choice => choice.Name)
            .OrderBy(choice => choice.Name, StringComparer.Ordinal);
        return new SolutionModel(own, baseTables, [.. choices]);
    }

    /// <summary>The choice of a column, or null where it belongs to a table of the platform that the model leaves out.</summary>
    public string? KnownChoice(Table table, Column column)
    {
        var name = ChoiceName(table.LogicalName, column);
        return column.IsChoice && Choices.Any(choice => choice.Name == name) ? name : null;
    }

    private static string ChoiceName(string table, Column column) => column.GlobalChoice ?? $"{table}_{column.LogicalName}";

    private static IEnumerable<Choice> LocalChoices(Table table) =>
        from column in table.Columns
        where column.IsChoice
        let choice = column.LocalChoice
        where choice != null
        select choice with { Name = ChoiceName(table.LogicalName, column) };

    private static IEnumerable<Choice> BaseChoices(BaseTable table) =>
        from column in table.Columns
        where ModelScope.HasBaseChoice(table.LogicalName, column.LogicalName)
        let choice = column.LocalChoice
        where choice != null
        select choice with { Name = ChoiceName(table.LogicalName, column) };
}

/// <summary>A table of the platform, with the columns our solution adds to it.</summary>
internal sealed record BaseTable(Table Definition, IReadOnlyList<Column> Columns)
{
    public string LogicalName => Definition.LogicalName;

    public static BaseTable? Merge(Table? platform, Table? shell)
    {
        var definition = platform ?? shell;
        if (definition == null)
            return null;
        var columns = (platform?.Columns ?? []).Concat(shell?.Columns ?? []).Concat(PlatformColumns.Of(definition)).DistinctBy(column => column.LogicalName);
        return new BaseTable(definition, [.. columns.OrderBy(column => column.LogicalName, StringComparer.Ordinal)]);
    }
}
