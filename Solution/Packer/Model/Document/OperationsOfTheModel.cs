using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model.Document;

/// <summary>The custom APIs with what they take and answer, and the settings (environment variables).</summary>
internal static class OperationsOfTheModel
{
    // The types of a custom API's parameters, by their numbers.
    private static readonly string[] Types =
        ["yes or no", "day and time", "decimal", "row", "rows", "reference", "double", "whole number", "money", "choice", "text", "texts", "guid"];

    public static void Write(Markdown document, UnpackedFolder solution)
    {
        document.Heading(2, "Custom APIs")
            .Paragraph("A function reads, an action writes. Each works with the caller's rights; where a privilege is named, who does not have it is refused before anything runs.");
        foreach (var folder in solution.Folders("customapis"))
            Write(document, solution, folder);
        document.Heading(2, "Settings")
            .Paragraph("Environment variables, which an administrator sets in the environment.")
            .Table(["setting", "label", "default", "purpose"],
                from folder in solution.Folders("environmentvariabledefinitions")
                from file in solution.Files(folder, "environmentvariabledefinition.xml")
                let setting = solution.Xml(file)
                select new[] { (string)setting.Attribute("schemaname")!, Default(setting, "displayname"), (string?)setting.Element("defaultvalue") ?? "", Default(setting, "description") });
    }

    private static void Write(Markdown document, UnpackedFolder solution, string folder)
    {
        var api = solution.Xml($"{folder}/customapi.xml");
        var kind = (string?)api.Element("isfunction") == "1" ? "Function" : "Action";
        var privilege = (string?)api.Element("executeprivilegename") is { Length: > 0 } name ? $" Needs {name}." : "";
        document.Heading(3, (string)api.Attribute("uniquename")!).Paragraph($"{kind}.{privilege} {Default(api, "description")}");
        document.Table(["parameter", "type", "needed", "purpose"], Parts(solution, $"{folder}/customapirequestparameters").Select(part =>
            new[] { (string)part.Attribute("uniquename")!, TypeOf(part), (string?)part.Element("isoptional") == "1" ? "" : "yes", Default(part, "description") }));
        document.Table(["answer", "type", "purpose"], Parts(solution, $"{folder}/customapiresponseproperties").Select(part =>
            new[] { (string)part.Attribute("uniquename")!, TypeOf(part), Default(part, "description") }));
    }

    private static IEnumerable<XElement> Parts(UnpackedFolder solution, string folder) => solution.Files(folder, "*.xml").Select(solution.Xml);

    private static string TypeOf(XElement part) => int.TryParse((string?)part.Element("type"), out var type) && type < Types.Length ? Types[type] : "";

    private static string Default(XElement element, string name) => (string?)element.Element(name)?.Attribute("default") ?? "";
}
