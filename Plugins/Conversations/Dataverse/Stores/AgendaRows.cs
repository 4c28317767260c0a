using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Questions and answers as rows: what is read of them, and what it means.</summary>
internal static class AgendaRows
{
    /// <summary>What queries call a question's section.</summary>
    public const string Section = "section";

    public static readonly IReadOnlyList<string> OfQuestion =
    [
        QuestionRow.coach_prompt, QuestionRow.coach_help, QuestionRow.coach_kind, QuestionRow.coach_required, QuestionRow.coach_choices,
        QuestionRow.coach_column, QuestionRow.coach_answeredby, QuestionRow.coach_order, QuestionRow.statecode, QuestionRow.coach_sectionid,
    ];

    public static readonly IReadOnlyList<string> OfSection = [SectionRow.coach_name, SectionRow.coach_help, SectionRow.coach_order, SectionRow.statecode];

    public static readonly IReadOnlyList<string> OfAnswer =
    [
        AnswerRow.coach_questionid, AnswerRow.coach_prompt, AnswerRow.coach_text, AnswerRow.coach_number, AnswerRow.coach_date, AnswerRow.coach_sourcetable, AnswerRow.coach_sourceid,
        AnswerRow.OwnerId, AnswerRow.ModifiedBy,
    ];

    public static Question Question(Entity row) => new(
        row.Id,
        new TemplateSection(
            row.Id(QuestionRow.coach_sectionid) ?? Guid.Empty,
            row.Text($"{Section}.{SectionRow.coach_name}") ?? "",
            row.Text($"{Section}.{SectionRow.coach_help}"),
            row.Choice($"{Section}.{SectionRow.coach_order}") ?? 0,
            row.Choice($"{Section}.{SectionRow.statecode}") == (int)coach_templatesection_statecode.Active),
        row.Text(QuestionRow.coach_prompt) ?? "",
        (QuestionKind)(row.Choice(QuestionRow.coach_kind) ?? (int)QuestionKind.Text),
        row.Value(QuestionRow.coach_required) is true,
        row.Choice(QuestionRow.coach_order) ?? 0,
        row.Choice(QuestionRow.statecode) == (int)coach_question_statecode.Active)
    {
        Help = row.Text(QuestionRow.coach_help),
        Choices = ChoiceLines.Of(row.Text(QuestionRow.coach_choices)),
        Column = row.Text(QuestionRow.coach_column)?.Trim().ToLowerInvariant(),
        AnsweredBy = (Answerer)(row.Choice(QuestionRow.coach_answeredby) ?? (int)Answerer.Manager),
    };

    public static GivenAnswer Answer(Entity row) => new(
        row.Id(AnswerRow.coach_questionid) ?? Guid.Empty, row.Text(AnswerRow.coach_text), row.Number(AnswerRow.coach_number), row.Date(AnswerRow.coach_date))
    {
        Id = row.Id,
        Version = row.RowVersion,
        Prompt = row.Text(AnswerRow.coach_prompt) ?? "",
        Source = row.Text(AnswerRow.coach_sourcetable) is { } table && Guid.TryParse(row.Text(AnswerRow.coach_sourceid), out var id) ? new RecordReference(table, id) : null,
        LastWriter = row.Name(AnswerRow.ModifiedBy) ?? row.Name(AnswerRow.OwnerId) ?? "",
    };
}
