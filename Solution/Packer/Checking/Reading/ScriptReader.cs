using System.Text;
using CoachingExtensions.Packer.Checking.Scripts;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>Reads the scripts of a solution: web resources, those inside of HTML, and the bundles of code components.</summary>
internal sealed class ScriptReader(ISolutionFiles files, List<(string File, string Why)> unread)
{
    private const string Folder = "WebResources/";
    private const string Description = ".data.xml";

    // Numbers of web resource types.
    private const string Html = "1";
    private const string JavaScript = "3";

    public IReadOnlyList<ScriptFile> Read(IReadOnlyList<Component> resources, IReadOnlyList<Component> forms, IReadOnlyList<Component> ribbons)
    {
        var contents = Contents(resources).ToList();
        var pages = contents.Where(content => content.Type == Html).SelectMany(content => HtmlScripts.Of(content.Name, content.Text)).ToList();
        var onPages = pages.Select(script => script.Source).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var onForms = FormLibraries.Of(forms, ribbons);
        return
        [
            .. contents.Where(content => content.Type == JavaScript).Select(content => ScriptFile.Parse(Folder + content.Name, content.Text, (onForms.Contains(content.Name), onPages.Contains(content.Name)) switch
            {
                (true, _) => ScriptRole.Form,
                (_, true) => ScriptRole.Page,
                _ => ScriptRole.Unknown,
            })),
            .. pages.Where(script => script.Source == null).Select(script => ScriptFile.Parse(Folder + script.Page, script.Text, ScriptRole.Page, script.IsModule, script.Line)),
            .. files.Names.Where(IsOfControl).Select(name => ScriptFile.Parse(name, Decode(files.Read(name)), ScriptRole.Control)),
        ];
    }

    /// <summary>In a zip the description names the file; in a folder the file stands beside its description, or without one.</summary>
    private IEnumerable<(string Name, string Type, string Text)> Contents(IReadOnlyList<Component> resources)
    {
        var described = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in resources)
        {
            var file = resource.File.EndsWith(Description, StringComparison.OrdinalIgnoreCase)
                ? resource.File[..^Description.Length]
                : resource.Text("FileName").TrimStart('/');
            described.Add(file);
            if (resource.Text("WebResourceType") is not (Html or JavaScript))
                continue;
            if (Exact(file) is { } found)
                yield return (resource.Text("Name"), resource.Text("WebResourceType"), Decode(files.Read(found)));
            else
                unread.Add((file, "Its content is not in the solution; it is built elsewhere. Check the zip."));
        }
        foreach (var file in files.Names.Where(name => name.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) && !described.Contains(name)))
            if (TypeOf(file) is { } type)
                yield return (file[Folder.Length..], type, Decode(files.Read(file)));
    }

    private string? Exact(string file) => files.Names.FirstOrDefault(name => string.Equals(name, file, StringComparison.OrdinalIgnoreCase));

    private static string? TypeOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".js" => JavaScript,
        ".htm" or ".html" => Html,
        _ => null,
    };

    private static bool IsOfControl(string name) =>
        name.StartsWith("Controls/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".js", StringComparison.OrdinalIgnoreCase);

    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
