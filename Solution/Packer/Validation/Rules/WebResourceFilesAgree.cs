namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A web resource's name, place, type and file name belong together.</summary>
internal sealed class WebResourceFilesAgree : IRule
{
    private static readonly Dictionary<string, string[]> Extensions = new()
    {
        ["1"] = [".html", ".htm"],
        ["2"] = [".css"],
        ["3"] = [".js"],
        ["4"] = [".xml"],
        ["5"] = [".png"],
        ["6"] = [".jpg", ".jpeg"],
        ["7"] = [".gif"],
        ["9"] = [".xsl", ".xslt"],
        ["10"] = [".ico"],
        ["11"] = [".svg"],
        ["12"] = [".resx"],
    };

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var resource in source.WebResources)
        {
            var name = resource.Text("Name");
            var id = resource.Text("WebResourceId").Trim('{', '}').ToUpperInvariant();
            if (resource.File != $"WebResources/{name}.data.xml")
                yield return resource.Wrong($"it describes {name}.", $"Keep it as WebResources/{name}.data.xml: the packagers look for the file beside it.");
            if (!resource.Text("FileName").EndsWith(id, StringComparison.Ordinal))
                yield return resource.Wrong("FileName does not end in its id in capitals.", $"Write /WebResources/{name.Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)}{id}.");
            if (!Extensions.TryGetValue(resource.Text("WebResourceType"), out var extensions) || !extensions.Contains(Path.GetExtension(name).ToLowerInvariant()))
                yield return resource.Wrong($"WebResourceType {resource.Text("WebResourceType")} is not that of {Path.GetExtension(name)}.", "1 HTML, 2 CSS, 3 JS, 5 PNG, 11 SVG, 12 RESX.");
        }
    }
}
