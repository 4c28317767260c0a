namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Every nvarchar says how long it may be.</summary>
internal sealed class TextColumnsHaveLength : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source) =>
        from table in source.Tables
        from column in table.Columns
        where column.Type is "nvarchar" && (int?)column.Xml.Element("MaxLength") is not > 0
        select new Finding(table.File, $"{table.LogicalName}.{column.LogicalName} has no MaxLength.", "Add MaxLength and Length.");
}
