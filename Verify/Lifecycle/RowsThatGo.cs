using System.Xml.Linq;
using CoachingExtensions.Verify.Checks;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Lifecycle;

/// <summary>
/// What an organisation loses when the solution is removed: Dataverse asks once and deletes the data with the tables and columns, without
/// saying how much there is.
/// </summary>
internal sealed class RowsThatGo(DataverseApi api)
{
    private const string TooManyToCount = "0x8004e023";

    /// <returns>A line for each table and each column of others that holds something, the tables first.</returns>
    public async Task<IReadOnlyList<RowCount>> CountAsync(Package package)
    {
        List<RowCount> counts = [];
        var own = TableCheck.Own(package).Select(table => table.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (table, definition) in TableCheck.All(package).OrderBy(table => own.Contains(table.Name) ? 0 : 1).ThenBy(table => table.Name, StringComparer.Ordinal))
        {
            if (await api.FindAsync($"EntityDefinitions(LogicalName='{table}')?$select=EntitySetName,PrimaryIdAttribute") is not { } found) continue;
            var (set, key) = (found.Said("EntitySetName")!, found.Said("PrimaryIdAttribute")!);
            if (own.Contains(table)) counts.Add(new RowCount(table, null, await CountAsync(set, table, key, null)));
            else
            {
                foreach (var column in definition.Elements("attributes").Elements("attribute").Where(attribute => attribute.Text("IsCustomField").YesNo() == "yes").Select(attribute => attribute.Need("LogicalName")))
                    counts.Add(new RowCount(table, column, await CountAsync(set, table, key, column)));
            }
        }

        return counts;
    }

    private async Task<string> CountAsync(string set, string table, string key, string? column)
    {
        var filter = column is null ? "" : $"<filter><condition attribute=\"{column}\" operator=\"not-null\" /></filter>";
        var fetch = $"<fetch aggregate=\"true\"><entity name=\"{table}\"><attribute name=\"{key}\" aggregate=\"count\" alias=\"rows\" />{filter}</entity></fetch>";
        try
        {
            return (await api.ListAsync($"{set}?fetchXml={Uri.EscapeDataString(fetch)}"))[0].Said("rows") ?? "0";
        }
        catch (ApiException limit) when (string.Equals(limit.Code, TooManyToCount, StringComparison.OrdinalIgnoreCase))
        {
            return "more than 50,000";
        }
    }
}

/// <param name="Table">Of which table.</param>
/// <param name="Column">The column of the solution in a table of somebody else; null for a whole table.</param>
/// <param name="Rows">How many rows there are, or how many have a value in the column.</param>
internal sealed record RowCount(string Table, string? Column, string Rows)
{
    public override string ToString() => Column is null ? $"  {Table}: {Rows} rows" : $"  {Table}.{Column}: {Rows} rows have a value; the rows stay";
}
