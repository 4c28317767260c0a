using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model.Document;

/// <summary>The plug-in steps, by the class that runs.</summary>
internal static class StepsOfTheModel
{
    private const string Assembly = "CoachingExtensions.";

    public static void Write(Markdown document, UnpackedFolder solution, IReadOnlyDictionary<string, string> summaries)
    {
        document.Heading(2, "Plug-in steps")
            .Paragraph("By the class that runs. *Before* is the stage PreOperation, *after* PostOperation, both in the transaction of whoever saves; *later* runs after the commit, as a system job. An update without columns runs for every change.");
        var classes = solution.Files("SdkMessageProcessingSteps", "*.xml")
            .Select(file => Step.Of(file, solution.Xml(file)))
            .GroupBy(step => step.PluginType.Split(',')[0])
            .OrderBy(type => type.Key, StringComparer.Ordinal);
        foreach (var type in classes)
            document.Heading(3, type.Key.Replace(Assembly, "", StringComparison.Ordinal))
                .Paragraph(summaries.GetValueOrDefault(type.Key, ""))
                .Table(["step", "when", "order", "columns"], type.Select(step => Row(type.Key, step)).OrderBy(row => row[0], StringComparer.Ordinal));
    }

    private static string[] Row(string type, Step step) =>
    [
        Said(type, step.Name), When(step), step.Component.Text("Rank"), string.Join(", ", step.FilteringAttributes.Order(StringComparer.Ordinal)),
    ];

    /// <summary>A step is named by its class and by what it listens to; the class stands above already.</summary>
    private static string Said(string type, string name)
    {
        var said = name.StartsWith(type + ": ", StringComparison.Ordinal) ? name[(type.Length + 2)..] : name;
        return said.Replace(" (before)", "", StringComparison.Ordinal);
    }

    private static string When(Step step) => (step.Stage, step.IsSynchronous) switch
    {
        ("10", _) => "before, outside the transaction",
        ("20", _) => "before",
        (_, true) => "after",
        _ => "later",
    };
}
