using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>What people read of tables, of the product's columns and of its choices, in each language that the organisation has.</summary>
internal sealed class LabelCheck(TableDefinitions definitions) : ICheck
{
    private const string Plural = ", plural";
    private const string ChoiceMark = "choice ";

    public string Kind => "Label";

    public IEnumerable<Part> Expected(Package package) => TableCheck.Own(package).SelectMany(table => OfTable(table.Name, table.Definition)).Concat(
        from choice in package.Customizations.Elements("optionsets").Elements("optionset")
        from option in choice.Elements("options").Elements("option")
        select Labelled($"{ChoiceMark}{(string)choice.Attribute("Name")!} {(string)option.Attribute("value")!}", option.Elements("labels").Elements("label")));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        var languages = (await api.GetAsync("RetrieveProvisionedLanguages()"))["RetrieveProvisionedLanguages"]!.Select(language => Convert.ToString((int)language, CultureInfo.InvariantCulture)).ToHashSet();
        List<Part> found = [];
        foreach (var table in expected.Where(part => !part.Key.StartsWith(ChoiceMark, StringComparison.Ordinal)).Select(part => part.Key.Split('.', ',')[0]).Distinct())
            if (await definitions.FindAsync(api, table) is { } definition) found.AddRange(OfTable(table, definition));
        foreach (var choice in expected.Where(part => part.Key.StartsWith(ChoiceMark, StringComparison.Ordinal)).Select(part => part.Key.Split(' ')[1]).Distinct())
            if (await api.FindAsync($"GlobalOptionSetDefinitions(Name='{choice}')") is { } definition)
                found.AddRange((definition["Options"] as JArray ?? []).Cast<JObject>().Select(option => Labelled($"{ChoiceMark}{choice} {option.Said("Value")}", option["Label"])));
        foreach (var part in found)
            LeaveOut(languages, expected.FirstOrDefault(same => same.Key == part.Key), part);
        return found;
    }

    private static IEnumerable<Part> OfTable(string table, XElement definition)
    {
        yield return Labelled(table, definition.Elements("LocalizedNames").Elements("LocalizedName"));
        yield return Labelled(table + Plural, definition.Elements("LocalizedCollectionNames").Elements("LocalizedCollectionName"));
        foreach (var column in definition.Elements("attributes").Elements("attribute").Where(column => column.Text("IsCustomField") == "1"))
            yield return Labelled($"{table}.{column.Need("LogicalName")}", column.Elements("displaynames").Elements("displayname"));
    }

    private static IEnumerable<Part> OfTable(string table, JObject definition) =>
        (definition["Attributes"] as JArray ?? []).Cast<JObject>().Select(column => Labelled($"{table}.{column.Said("LogicalName")}", column["DisplayName"]))
            .Prepend(Labelled(table + Plural, definition["DisplayCollectionName"])).Prepend(Labelled(table, definition["DisplayName"]));

    private static Part Labelled(string key, IEnumerable<XElement> labels) => labels.Aggregate(new Part(key, key), (part, label) => part.Is(In((string)label.Attribute("languagecode")!), (string?)label.Attribute("description")));

    private static Part Labelled(string key, JToken? label) =>
        ((label as JObject)?["LocalizedLabels"] as JArray ?? []).Cast<JObject>().Aggregate(new Part(key, ""), (part, one) => part.Is(In(one.Said("LanguageCode") ?? ""), one.Said("Label")));

    /// <summary>In a language that the organisation has not enabled nobody reads anything, so nothing can be wrong; where it has, a label that is not there says nothing.</summary>
    private static void LeaveOut(HashSet<string> languages, Part? expected, Part found)
    {
        foreach (var fact in (expected?.Facts ?? []).Where(fact => !found.Facts.Any(there => there.What == fact.What)))
            found.Is(fact.What, languages.Any(language => In(language) == fact.What) ? "" : fact.Value);
    }

    private static string In(string language) => $"in {language}";
}
