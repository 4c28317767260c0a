using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Reads a template that was written as a file, all of it before any of it is used.</summary>
internal sealed class TemplateReading(ICoachedColumns there)
{
    private const int LongestHelp = 2000;
    private const int LongestPrompt = 400;
    private const int LongestChoices = 4000;
    private const int LongestColumn = 128;
    private const int LongestDay = 1440;

    /// <summary>More sections or questions than that are no template, and would be written one by one.</summary>
    private const int MostParts = 30;

    public TemplateDesign Of(string document)
    {
        XElement tree;
        try
        {
            tree = Json.Tree(document);
        }
        catch (System.Runtime.Serialization.SerializationException error)
        {
            throw TemplateText.Unreadable($"it is no JSON ({error.Message.TrimEnd('.')})");
        }

        var file = new JsonPart(tree, "the file").Object(
            "format", "formatVersion", "name", "model", "type", "process", "version", "tables", "stages", "gap", "minutes", "description", "sections");
        if (file.OptionalText("format", LongestHelp) != TemplateText.Format) throw TemplateText.Unreadable($"its format is not \"{TemplateText.Format}\"");
        if (file.OptionalNumber("formatVersion", 0, int.MaxValue) is var version && version != TemplateText.FormatVersion) throw TemplateText.Unreadable($"its formatVersion is {version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "missing"}, and only {TemplateText.FormatVersion} can be read");

        var tables = file.Items("tables").Select(Table).ToList();
        var head = new TemplateHead(file.Text("name", TemplateRoutines.LongestName), file.Choice<CoachingModel>("model"), file.Choice<CoachingType>("type"), file.Choice<CoachingProcess>("process"))
        {
            Tables = string.Join(",", tables),
            Stages = string.Join(",", file.Items("stages").Select(Stage)),
            Gap = file.OptionalChoice<Diagnosis>("gap"),
            Minutes = file.OptionalNumber("minutes", 0, LongestDay),
            Description = file.OptionalText("description", LongestHelp),
        };
        var sections = file.Items("sections");
        if (sections.Count > MostParts) throw TemplateText.Unreadable($"it has {sections.Count} sections, and {MostParts} can be read at most");
        return new TemplateDesign(head, [.. sections.Select((section, index) => Section(section, index, tables))]);
    }

    private string Table(JsonPart item) => item.Text() is var table && there.Tables.Contains(table)
        ? table
        : throw TemplateText.Unreadable($"{item.Place} is \"{table}\", and a conversation can be about {string.Join(", ", there.Tables)}");

    private int Stage(JsonPart item) => item.Number(0, int.MaxValue) is var stage && there.IsStage(stage)
        ? stage
        : throw TemplateText.Unreadable($"{item.Place} is {stage}, which is no sales stage here");

    private SectionDesign Section(JsonPart item, int index, IReadOnlyList<string> tables)
    {
        var part = item.Object("name", "help", "questions");
        var section = new TemplateSection(Guid.Empty, part.Text("name", TemplateRoutines.LongestName), part.OptionalText("help", LongestHelp), TemplateDesign.Place(index), true);
        var questions = part.Items("questions");
        if (questions.Count > MostParts) throw TemplateText.Unreadable($"{item.Place} has {questions.Count} questions, and {MostParts} can be read at most");
        return new SectionDesign(section, [.. questions.Select((question, at) => Question(question, section, at, tables))]);
    }

    private Question Question(JsonPart item, TemplateSection section, int index, IReadOnlyList<string> tables)
    {
        var part = item.Object("prompt", "help", "kind", "required", "choices", "column", "answeredBy");
        var choices = part.Items("choices").Select(choice => choice.Text(LongestPrompt)).ToList();
        if (string.Join("\n", choices).Length > LongestChoices) throw TemplateText.Unreadable($"{item.Place}.choices is longer than {LongestChoices} characters");
        var column = part.OptionalText("column", LongestColumn)?.ToLowerInvariant();
        if (column is not null && tables.FirstOrDefault(table => !there.HasColumn(table, column)) is { } table)
        {
            throw TemplateText.Unreadable($"{item.Place}.column is \"{column}\", and {table} has no such column here");
        }

        return new Question(Guid.Empty, section, part.Text("prompt", LongestPrompt), part.Choice<QuestionKind>("kind"), part.OptionalFlag("required") ?? false, TemplateDesign.Place(index), true)
        {
            Help = part.OptionalText("help", LongestHelp),
            Choices = choices,
            Column = column,
            AnsweredBy = part.OptionalChoice<Answerer>("answeredBy") ?? Answerer.Manager,
        };
    }
}
