namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A custom API names its plug-in type and a privilege that exists, says what it is, and has isoptional on requests only.</summary>
internal sealed class CustomApisAreComplete : IRule
{
    private static readonly string[] Needed = ["allowedcustomprocessingsteptype", "bindingtype", "isfunction", "isprivate", "name", "displayname"];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var types = source.Assemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType"))
            .Select(type => Id((string?)type.Attribute("PluginTypeId"))).ToHashSet();
        foreach (var api in source.CustomApis)
        {
            var name = api.Attribute("uniquename");
            var folder = api.File[..api.File.LastIndexOf('/')];
            if (folder != $"customapis/{name}")
                yield return api.Wrong($"it describes {name}.", $"Keep it in customapis/{name}.");
            foreach (var element in Needed.Where(element => api.Xml.Element(element) == null))
                yield return api.Wrong($"{name} has no {element}.", "Add it.");
            var type = Id((string?)api.Xml.Element("plugintypeid")?.Element("plugintypeid"));
            if (!types.Contains(type))
                yield return api.Wrong($"{name} names the plug-in type {type}, which no assembly of the solution has.", "Write plugintypeid/plugintypeid with a PluginTypeId of the assembly.");
            if (PrivilegeName.Wrong(source, api.Text("executeprivilegename")) is { } wrong)
                yield return api.Wrong(wrong.Problem, wrong.Fix);
            foreach (var file in source.Folder.Files(folder, "customapiresponseproperty.xml"))
                if (source.Folder.Xml(file).Element("isoptional") != null)
                    yield return new Finding(file, "a response has isoptional.", "Take it out: only request parameters are optional.");
            foreach (var file in source.Folder.Files(folder, "customapirequestparameter.xml"))
                if (source.Folder.Xml(file).Element("isoptional") == null)
                    yield return new Finding(file, "a request parameter has no isoptional.", "Write 0 or 1.");
        }
    }

    private static string Id(string? id) => (id ?? "").Trim('{', '}').ToLowerInvariant();
}
