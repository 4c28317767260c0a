using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>What custom APIs take and answer: request parameters, and response properties.</summary>
/// <param name="kind">What one of them is called.</param>
/// <param name="element">Its element in the zip.</param>
/// <param name="set">Its set in the Web API.</param>
/// <param name="hasOptional">Whether one may be left out.</param>
internal sealed class CustomApiPartCheck(string kind, string element, string set, bool hasOptional) : ICheck
{
    public static CustomApiPartCheck Parameters => new("API parameter", "customapirequestparameter", "customapirequestparameters", hasOptional: true);

    public static CustomApiPartCheck Answers => new("API answer", "customapiresponseproperty", "customapiresponseproperties", hasOptional: false);

    public string Kind => kind;

    public IEnumerable<Part> Expected(Package package) => package.Below(CustomApiCheck.Folder, element).Select(file => Expected(file.Path[CustomApiCheck.Folder.Length..].Split('/')[0], file.Root));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        var owners = (await api.ListAsync("customapis?$select=customapiid,uniquename", "uniquename", expected.Select(part => part.Key.Split('.')[0].Quoted())))
            .ToDictionary(row => row.Said("customapiid")!, row => row.Said("uniquename")!, StringComparer.OrdinalIgnoreCase);
        var rows = await api.ListAsync($"{set}?$select=uniquename,type,logicalentityname,_customapiid_value{(hasOptional ? ",isoptional" : "")}", "_customapiid_value", owners.Keys);
        return rows.Select(row => Found(owners[row.Said("_customapiid_value")!], row));
    }

    private Part Expected(string owner, XElement item)
    {
        var name = $"{owner}.{(string?)item.Attribute("uniquename")}";
        var part = new Part(name, name).Is("type", item.Need("type")).Is("table", item.Text("logicalentityname") ?? "");
        return hasOptional ? part.Is("optional", item.Text("isoptional").YesNo()) : part;
    }

    private static Part Found(string owner, JObject row) =>
        new Part($"{owner}.{row.Said("uniquename")}", "").Is("type", row.Said("type")).Is("table", row.Said("logicalentityname")).Is("optional", row.YesNo("isoptional"));
}
