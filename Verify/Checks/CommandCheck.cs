using System.IO.Compression;
using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Commands in ribbons: each button with its command, and what a command calls.</summary>
internal sealed class CommandCheck : ICheck
{
    public string Kind => "Command";

    public IEnumerable<Part> Expected(Package package) =>
        package.Entities.SelectMany(entity => Parts(entity.Need("Name").ToLowerInvariant(), entity.Elements("RibbonDiffXml")));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        List<Part> found = [];
        foreach (var table in expected.Select(part => part.Key.Split(' ')[0]).Distinct())
        {
            var answer = await api.GetAsync($"RetrieveEntityRibbon(EntityName='{table}',RibbonLocationFilter=Microsoft.Dynamics.CRM.RibbonLocationFilters'All')");
            found.AddRange(Parts(table, [Unzipped(Convert.FromBase64String(answer.Said("CompressedEntityXml") ?? throw new InvalidDataException($"The ribbon of {table} has no content.")))]));
        }

        return found;
    }

    private static IEnumerable<Part> Parts(string table, IEnumerable<XElement> ribbon)
    {
        foreach (var element in ribbon.Descendants())
        {
            if ((string?)element.Attribute("Id") is not { } id) continue;
            if (element.Name.LocalName == "Button") yield return Part(table, id).Is("command", (string?)element.Attribute("Command"));
            if (element.Name.LocalName == "CommandDefinition") yield return Part(table, id).Holds("calls", element.Descendants("JavaScriptFunction").Select(function => (string?)function.Attribute("FunctionName") ?? ""));
        }
    }

    private static Part Part(string table, string id) => new($"{table} {id}", $"{table}: {id}");

    /// <summary>The platform answers a zip with one document in it.</summary>
    private static XElement Unzipped(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        using var document = zip.Entries.Single(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Open();
        return XDocument.Load(document).Root!;
    }
}
