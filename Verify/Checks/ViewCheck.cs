using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>System views: that they are there, and show and ask at least what the zip says.</summary>
internal sealed class ViewCheck : ICheck
{
    public string Kind => "View";

    public IEnumerable<Part> Expected(Package package) => package.Entities.SelectMany(entity => entity.Elements("SavedQueries").Elements("savedqueries").Elements("savedquery")
        .Select(view => new Part(view.Need("savedqueryid").Id(), $"{entity.Need("Name").ToLowerInvariant()}: {view.Label()}")
            .Is("table", entity.Need("Name")).Is("type", view.Text("querytype") ?? "0").Is("on", "yes")
            .Holds("columns", ViewContent.Columns(view.Element("layoutxml"))).Holds("query", ViewContent.Query(view.Element("fetchxml")))));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("savedqueries?$select=savedqueryid,returnedtypecode,querytype,statecode,layoutxml,fetchxml", "savedqueryid", expected.Select(part => part.Key)))
            .Select(row => new Part(row.Said("savedqueryid") ?? "", "").Is("table", row.Said("returnedtypecode")).Is("type", row.Said("querytype")).Is("on", row.Said("statecode") == "0" ? "yes" : "no")
                .Holds("columns", ViewContent.Columns(ViewContent.Parsed(row.Said("layoutxml")))).Holds("query", ViewContent.Query(ViewContent.Parsed(row.Said("fetchxml")))));
}
