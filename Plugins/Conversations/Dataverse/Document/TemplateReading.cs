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
            throw TemplateText.Unreadable(new Message("TemplateFile.NoJson", "it is no JSON ({0})", error.Message.TrimEnd('.')));
        }

        var file = new JsonPart(tree, null).Object(
            "format", "formatVersion", "name", "model", "type", "process", "version", "tables", "stages", "gap", "minutes", "description", "sections");
        if (file.OptionalText("format", LongestHelp) != TemplateText.Format) throw TemplateText.Unreadable(new Message("TemplateFile.OtherFormat", "its format is not \"{0}\"", TemplateText.Format));
        if (file.OptionalNumber("formatVersion", 0, int.MaxValue) is var version && version != TemplateText.FormatVersion) throw TemplateText.Unreadable(version is { } other ? new Message("TemplateFile.OtherVersion", "its formatVersion is {0}, and only {1} can be read", other, TemplateText.FormatVersion) : new Message("TemplateFile.NoVersion", "its formatVersion is missing, and only {0} can be read", TemplateText.FormatVersion));

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
        if (sections.Count > MostParts) throw TemplateText.Unreadable(new Message("TemplateFile.ManySections", "it has {0} sections, and {1} can be read at most", sections.Count, MostParts));
        return new TemplateDesign(head, [.. sections.Select((section, index) => Section(section, index, tables))]);
    }

    private string Table(JsonPart item) => item.Text() is var table && there.Tables.Contains(table)
        ? table
        : throw TemplateText.Unreadable(new Message("TemplateFile.NoTable", "{0} is \"{1}\", and a conversation can be about {2}", item.Place, table, Message.Listed(there.Tables)));

    private int Stage(JsonPart item) => item.Number(0, int.MaxValue) is var stage && there.IsStage(stage)
        ? stage
        : throw TemplateText.Unreadable(new Message("TemplateFile.NoStage", "{0} is {1}, which is no sales stage here", item.Place, stage));

    private SectionDesign Section(JsonPart item, int index, IReadOnlyList<string> tables)
    {
        var part = item.Object("name", "help", "questions");
        var section = new TemplateSection(Guid.Empty, part.Text("name", TemplateRoutines.LongestName), part.OptionalText("help", LongestHelp), TemplateDesign.Place(index), true);
        var questions = part.Items("questions");
        if (questions.Count > MostParts) throw TemplateText.Unreadable(new Message("TemplateFile.ManyQuestions", "{0} has {1} questions, and {2} can be read at most", item.Place, questions.Count, MostParts));
        return new SectionDesign(section, [.. questions.Select((question, at) => Question(question, section, at, tables))]);
    }

    private Question Question(JsonPart item, TemplateSection section, int index, IReadOnlyList<string> tables)
    {
        var part = item.Object("prompt", "help", "kind", "required", "choices", "column", "answeredBy");
        var choices = part.Items("choices").Select(choice => choice.Text(LongestPrompt)).ToList();
        if (string.Join("\n", choices).Length > LongestChoices) throw TemplateText.Unreadable(new Message("TemplateFile.LongChoices", "{0}.choices is longer than {1} characters", item.Place, LongestChoices));
        var column = part.OptionalText("column", LongestColumn)?.ToLowerInvariant();
        if (column is not null && tables.FirstOrDefault(table => !there.HasColumn(table, column)) is { } table)
        {
            throw TemplateText.Unreadable(new Message("TemplateFile.NoColumn", "{0}.column is \"{1}\", and {2} has no such column here", item.Place, column, table));
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
