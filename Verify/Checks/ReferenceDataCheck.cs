using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The rows of the reference data. What they say is the organisation's once they are loaded.</summary>
internal sealed class ReferenceDataCheck(IReadOnlyList<string> packages) : ICheck
{
    private Dictionary<string, string> sets = [];

    public string Kind => "Reference data";

    public IEnumerable<Part> Expected(Package package)
    {
        sets = TableCheck.Own(package).ToDictionary(table => table.Name, table => table.Definition.Need("EntitySetName"), StringComparer.OrdinalIgnoreCase);
        return packages.SelectMany(ReferencePackage.Read).Select(row => new Part($"{row.Table}.{row.Id:D}", $"{row.Table}: {row.Name}"));
    }

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        List<Part> found = [];
        foreach (var table in expected.GroupBy(part => part.Key.Split('.')[0]))
        {
            var id = $"{table.Key}id";
            found.AddRange((await api.ListAsync($"{sets[table.Key]}?$select={id}", id, table.Select(part => part.Key.Split('.')[1]))).Select(row => new Part($"{table.Key}.{row.Said(id)}", "")));
        }

        return found;
    }
}
