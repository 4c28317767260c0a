using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>The gate in the solution's own source: a file for each step, and the root components that name them.</summary>
internal sealed partial class GateFiles(UnpackedFolder solution, IReadOnlyList<GatedTable> gates)
{
    private const string Steps = "SdkMessageProcessingSteps";
    private const string Manifest = "Other/Solution.xml";

    /// <summary>What should be there, by the path in the solution.</summary>
    public IEnumerable<KeyValuePair<string, string>> Expected()
    {
        var type = TypeOfGate();
        var steps = gates.SelectMany(GateStep.Of).ToList();
        foreach (var step in steps) yield return KeyValuePair.Create($"{Steps}/{step.Id:B}.xml", step.Xml(type));
        yield return KeyValuePair.Create(Manifest, WithRoots(File.ReadAllText(solution.Absolute(Manifest)).ReplaceLineEndings("\n"), steps));
    }

    /// <summary>The steps of the gate that are there, wanted or not.</summary>
    public IEnumerable<string> Present() => solution.Files(Steps, "*.xml").Where(IsOfGate);

    private bool IsOfGate(string file) => ((string?)solution.Xml(file).Element("PluginTypeName") ?? "").Split(',')[0] == GateStep.PluginType;

    private XElement TypeOfGate() => solution.Files("PluginAssemblies", "*.data.xml").SelectMany(file => solution.Xml(file).Descendants("PluginType"))
        .FirstOrDefault(type => (string?)type.Attribute("Name") == GateStep.PluginType)
        ?? throw new SourceException($"PluginAssemblies: no assembly lists the plug-in type {GateStep.PluginType}, which gates.xml needs.");

    /// <summary>The manifest as it is, with a root for each step that is there by hand and each of the gate.</summary>
    private string WithRoots(string manifest, IEnumerable<GateStep> steps)
    {
        var lines = StepRoot().Matches(manifest);
        if (lines.Count == 0) return manifest;

        var others = solution.Files(Steps, "*.xml").Where(file => !IsOfGate(file)).Select(file => (string?)solution.Xml(file).Attribute("SdkMessageProcessingStepId") ?? "");
        var ids = others.Concat(steps.Select(step => step.Id.ToString("B"))).Order(StringComparer.Ordinal);
        var roots = string.Concat(ids.Select(id => $"{lines[0].Groups["indent"].Value}<RootComponent type=\"92\" id=\"{id}\" behavior=\"0\" />\n"));
        return manifest[..lines[0].Index] + roots + StepRoot().Replace(manifest[lines[0].Index..], "");
    }

    [GeneratedRegex("""(?<indent>^ *)<RootComponent type="92" id="(?<id>[^"]+)" behavior="0" />\n""", RegexOptions.Multiline)]
    private static partial Regex StepRoot();
}
