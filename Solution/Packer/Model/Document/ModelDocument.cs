using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model.Document;

/// <summary>docs/model.md: every table, column, choice, step, custom API and setting with its purpose, from the source itself.</summary>
internal static class ModelDocument
{
    public const string File = "docs/model.md";

    public static string Write(Repository repository, UnpackedFolder solution, IReadOnlyList<GatedTable> gates)
    {
        var document = new Markdown()
            .Line("# The model")
            .Paragraph("<!-- Generated from Solution/src by `dotnet run build.cs model`. Do not edit: change the solution and generate again. -->")
            .Paragraph("Every table, column, choice, custom API, setting and plug-in step of the solution, each with its purpose. How they work together is in [the house](architecture.md), who may do what in [security](security.md).");
        TablesOfTheModel.Write(document, solution, gates);
        ChoicesOfTheModel.Write(document, Table.ReadChoices(solution));
        OperationsOfTheModel.Write(document, solution);
        StepsOfTheModel.Write(document, solution, PluginSummaries.Read(repository));
        return document.ToString();
    }
}
