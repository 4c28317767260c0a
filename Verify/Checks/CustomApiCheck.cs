using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Custom APIs, with the privilege that each needs and the class that answers.</summary>
internal sealed class CustomApiCheck : ICheck
{
    public const string Folder = "customapis/";

    private const string Query = "customapis?$select=uniquename,isfunction,isprivate,bindingtype,boundentitylogicalname,allowedcustomprocessingsteptype,executeprivilegename,_plugintypeid_value";

    public string Kind => "Custom API";

    public IEnumerable<Part> Expected(Package package) => package.Below(Folder, "customapi").Select(file => file.Root).Select(api => new Part((string)api.Attribute("uniquename")!, (string)api.Attribute("uniquename")!)
        .Is("function", api.Text("isfunction").YesNo()).Is("private", api.Text("isprivate").YesNo()).Is("binding", api.Text("bindingtype") ?? "0")
        .Is("bound to", api.Text("boundentitylogicalname") ?? "").Is("further steps", api.Text("allowedcustomprocessingsteptype") ?? "0").Is("privilege", api.Text("executeprivilegename") ?? "")
        .Is("class", api.Element("plugintypeid")?.Text("plugintypeid")?.Id() ?? ""));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync(Query, "uniquename", expected.Select(part => part.Key.Quoted())))
            .Select(row => new Part(row.Said("uniquename") ?? "", "")
                .Is("function", row.YesNo("isfunction")).Is("private", row.YesNo("isprivate")).Is("binding", row.Said("bindingtype")).Is("bound to", row.Said("boundentitylogicalname"))
                .Is("further steps", row.Said("allowedcustomprocessingsteptype")).Is("privilege", row.Said("executeprivilegename")).Is("class", row.Said("_plugintypeid_value")));
}
