using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Forms of the tables. What one shows an organisation may change.</summary>
internal sealed class FormCheck : ICheck
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase) { ["main"] = "2", ["quick"] = "6", ["quickCreate"] = "7", ["card"] = "11" };

    public string Kind => "Form";

    public IEnumerable<Part> Expected(Package package) => package.Entities.SelectMany(entity => entity.Elements("FormXml").Elements("forms").SelectMany(group => group.Elements("systemform")
        .Select(form => new Part(form.Need("formid").Id(), $"{entity.Need("Name").ToLowerInvariant()}: {form.Label()} ({(string?)group.Attribute("type")})")
            .Is("table", entity.Need("Name")).Is("type", Types[(string)group.Attribute("type")!]).Is("on", "yes"))));

    public Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) => RowsAsync(api, expected);

    public static async Task<IEnumerable<Part>> RowsAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("systemforms?$select=formid,objecttypecode,type,formactivationstate", "formid", expected.Select(part => part.Key)))
            .Select(row => new Part(row.Said("formid") ?? "", "").Is("table", row.Said("objecttypecode")).Is("type", row.Said("type")).Is("on", row.Said("formactivationstate") == "1" ? "yes" : "no"));
}
