namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A new table has exactly one column with PrimaryName in its DisplayMask, and one primary key.</summary>
internal sealed class TablesHaveOnePrimaryName : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var table in source.Tables.Where(table => !table.IsShell))
        {
            var names = table.Columns.Count(column => column.IsPrimaryName);
            if (names != 1)
                yield return new Finding(table.File, $"{table.LogicalName} has {names} columns with PrimaryName in DisplayMask.", "Mark exactly one text column.");
            if (table.Columns.Count(column => column.IsPrimaryKey) != 1)
                yield return new Finding(table.File, $"{table.LogicalName} has no single column of Type primarykey.", $"Add {table.LogicalName}id (activityid for an activity).");
        }
    }
}
