using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>
/// The names of a custom API, of what it takes and what it answers. No request class: a sandbox would have to know how
/// to serialise it, and the untyped request needs nothing.
/// </summary>
internal static class CSharpMessage
{
    /// <summary>All of a solution, by the name of the message.</summary>
    public static IEnumerable<KeyValuePair<string, string>> WriteAll(UnpackedFolder solution) =>
        solution.Folders("customapis").Select(folder => KeyValuePair.Create(Path.GetFileName(folder), Write(solution, folder)));

    private static string Write(UnpackedFolder solution, string folder)
    {
        var api = solution.Xml($"{folder}/customapi.xml");
        var code = CSharp.File().Summary(DescriptionOf(api), NameOf(api)).OpenBlock($"public static class {NameOf(api)}");
        Constant(code, "MessageName", NameOf(api), "The name of the message.");
        Names(code, "Parameters", "What it takes.", Parts(solution, $"{folder}/customapirequestparameters"));
        Names(code, "Results", "What it answers.", Parts(solution, $"{folder}/customapiresponseproperties"));
        return code.Close().ToString();
    }

    private static void Names(CodeWriter code, string name, string summary, IEnumerable<XElement> parts)
    {
        code.Line().Summary(summary).OpenBlock($"public static class {name}");
        foreach (var part in parts)
            Constant(code, NameOf(part), NameOf(part), DescriptionOf(part), NameOf(part));
        code.Close();
    }

    private static void Constant(CodeWriter code, string name, string value, params string[] summary) =>
        code.Summary(summary).Line($"public const string {name} = \"{value}\";");

    private static IEnumerable<XElement> Parts(UnpackedFolder solution, string folder) => solution.Files(folder, "*.xml").Select(solution.Xml);

    private static string NameOf(XElement element) => (string)element.Attribute("uniquename")!;

    private static string DescriptionOf(XElement element) => (string?)element.Element("description")?.Attribute("default") ?? "";
}
