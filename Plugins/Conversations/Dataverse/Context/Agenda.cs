namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What is asked in a conversation and what was said, as the pane shows it.</summary>
internal sealed class Agenda(Conversation conversation, IReadOnlyList<Question> questions, IReadOnlyList<GivenAnswer> answers, Guid userId)
{
    private readonly ILookup<Guid, GivenAnswer> given = answers.ToLookup(answer => answer.QuestionId);

    /// <summary>The record's columns that stand beside questions.</summary>
    public IReadOnlyCollection<string> Columns => [.. Shown.Select(question => question.Column).OfType<string>().Distinct()];

    public bool MayAnswer => questions.Any(question => Asked.MayAnswer(conversation, question, userId));

    public bool IsAnswered => answers.Count > 0;

    /// <param name="commitments">Those that were made in it.</param>
    public List<string> Missing(IEnumerable<Commitment> commitments) =>
        [.. new AnswersSoFar(answers, commitments).Missing(questions).Select(question => question.Id.ToString())];

    /// <param name="commitments">Those that were made in it.</param>
    /// <param name="record">The record, for the columns beside; null when it cannot be read.</param>
    /// <param name="readable">The columns it has.</param>
    public List<SectionInfo> Sections(IEnumerable<Commitment> commitments, RecordRow? record, IReadOnlyCollection<string> readable)
    {
        var soFar = new AnswersSoFar(answers, commitments);
        return [.. Shown.GroupBy(question => question.Section.Id).Select(section => new SectionInfo
        {
            Id = section.Key.ToString(),
            Name = section.First().Section.Name,
            Help = section.First().Section.Help,
            Questions = [.. section.Select(question => Info(question, soFar.Cover(question), record, readable))],
        })];
    }

    /// <summary>What is asked now, and what was answered before it was taken out.</summary>
    private IEnumerable<Question> Shown => Asked.InOrder(questions.Where(question => question.IsAsked || given.Contains(question.Id)));

    private QuestionInfo Info(Question question, bool isAnswered, RecordRow? record, IReadOnlyCollection<string> readable)
    {
        var answer = given[question.Id].FirstOrDefault();
        return new QuestionInfo
        {
            Id = question.Id.ToString(),
            Prompt = answer is { Prompt.Length: > 0 } ? answer.Prompt : question.Prompt,
            Help = question.Help,
            Kind = question.Kind,
            Required = question is { IsRequired: true, IsAsked: true },
            Choices = [.. question.Choices],
            Column = question.Column is { } column && record is not null && readable.Contains(column)
                ? new ColumnInfo { Table = record.Record.Reference.Table, Name = column, Value = record.TextOf(column) }
                : null,
            AnsweredBy = question.AnsweredBy,
            MayAnswer = Asked.MayAnswer(conversation, question, userId),
            IsAnswered = isAnswered,
            Answer = answer is null ? null : Info(answer),
        };
    }

    private static AnswerInfo Info(GivenAnswer answer) => new()
    {
        Id = answer.Id.ToString(),
        RowVersion = answer.Version,
        Text = answer.Text,
        Number = answer.Number,
        Date = Platform.Json.Day(answer.Date),
        SourceTable = answer.Source?.Table,
        SourceId = answer.Source?.Id.ToString(),
        By = answer.LastWriter,
    };
}
