using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Status reasons, with the state that each belongs to: the rules go by them.</summary>
internal sealed class StatusCheck : ICheck
{
    private const string Status = "Microsoft.Dynamics.CRM.StatusAttributeMetadata";

    public string Kind => "Status reasons";

    public IEnumerable<Part> Expected(Package package) => TableCheck.Own(package)
        .SelectMany(table => table.Definition.Elements("attributes").Elements("attribute").Where(column => column.Text("Type") == "status").Select(column => new Part(table.Name, table.Name)
            .Holds("values", column.Elements("optionset").Elements("statuses").Elements("status").Select(status => $"{(string?)status.Attribute("value")} of state {(string?)status.Attribute("state")}"))));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        List<Part> found = [];
        foreach (var part in expected)
        {
            var column = await api.FindAsync($"EntityDefinitions(LogicalName='{part.Key}')/Attributes(LogicalName='statuscode')/{Status}?$select=LogicalName&$expand=OptionSet");
            if (column is not null)
                found.Add(new Part(part.Key, "").Holds("values", (column["OptionSet"]?["Options"] as JArray ?? []).Cast<JObject>().Select(option => $"{option.Said("Value")} of state {option.Said("State")}")));
        }

        return found;
    }
}
