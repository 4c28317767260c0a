using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class TemplateCheckTests
{
    private static readonly TemplateSection Discuss = new(Guid.NewGuid(), "Discuss", null, 10, true);

    [Fact]
    public void A_good_template_is_left_alone() => Assert.Empty(Check([One()]));

    [Fact]
    public void A_template_that_asks_nothing_cannot_be_published() => Only(TemplateFault.NothingAsked, isError: true, Check([]));

    [Fact]
    public void A_section_that_asks_nothing_is_named()
    {
        var empty = new TemplateSection(Guid.NewGuid(), "Later", null, 20, true);

        var finding = Only(TemplateFault.EmptySection, isError: true, TemplateCheck.Of(Design([new(Discuss, [One()]), new(empty, [])]), new Columns()));

        Assert.Equal((empty.Id, null), (finding.SectionId, finding.QuestionId));
        Assert.Equal("The section \"Later\" asks nothing: add a question, or remove the section.", finding.Text.Said());
    }

    [Fact]
    public void A_template_that_requires_nothing_is_asked_about() => Only(TemplateFault.NothingRequired, isError: false, Check([One() with { IsRequired = false }]));

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    public void Twelve_questions_are_enough(int questions, int findings) =>
        Assert.Equal(findings, Check([.. Enumerable.Range(0, questions).Select(_ => One())]).Count(finding => finding is { Fault: TemplateFault.TooMany, IsError: false }));

    [Fact]
    public void Two_questions_in_one_are_a_matter_of_judgement() => Only(TemplateFault.TwoQuestions, isError: false, Check([One("What will you do, and by when?")]));

    [Fact]
    public void Two_question_marks_are_not_and_are_told_once() => Only(TemplateFault.TwoQuestionMarks, isError: true, Check([One("What will you do? And by when?")]));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void A_choice_has_two_choices_at_least(int choices, int findings) =>
        Assert.Equal(findings, Check([One() with { Kind = QuestionKind.Choice, Choices = Lines(choices) }]).Count(finding => finding is { Fault: TemplateFault.FewChoices, IsError: true }));

    [Theory]
    [InlineData(5, null, 0)]
    [InlineData(0, "1 = a guess, 5 = confirmed by the customer.", 0)]
    [InlineData(0, "1 is a guess; 5 is confirmed.", 0)]
    [InlineData(0, "1: a guess\n5: confirmed", 0)]
    [InlineData(0, "1 to 5, the rep first.", 1)]
    [InlineData(0, "15 = a lot", 1)]
    [InlineData(0, null, 1)]
    [InlineData(3, "1 = a guess, 5 = confirmed", 1)]
    public void A_rating_says_what_its_levels_look_like(int levels, string? help, int findings) => Assert.Equal(
        findings, Check([One() with { Kind = QuestionKind.Rating, Choices = Lines(levels), Help = help }]).Count(finding => finding is { Fault: TemplateFault.NoLevels, IsError: false }));

    [Fact]
    public void A_column_is_one_of_every_table_of_the_template()
    {
        var finding = Only(TemplateFault.NoColumn, isError: true, TemplateCheck.Of(Design([new(Discuss, [One() with { Column = "estimatedclosedate" }])], "opportunity,account"), new Columns()));

        Assert.Equal("\"What has changed?\" shows the column estimatedclosedate, which account does not have: choose a column of every table of the template, or none.", finding.Text.Said());
    }

    [Fact]
    public void A_template_for_every_table_shows_columns_that_every_table_has() =>
        Assert.Equal(1, TemplateCheck.Of(Design([new(Discuss, [One() with { Column = "estimatedclosedate" }])], ""), new Columns()).Count(finding => finding.Fault == TemplateFault.NoColumn));

    private static TemplateFinding Only(TemplateFault fault, bool isError, IReadOnlyList<TemplateFinding> findings)
    {
        var finding = Assert.Single(findings);
        Assert.Equal((fault, isError), (finding.Fault, finding.IsError));
        return finding;
    }

    private static IReadOnlyList<TemplateFinding> Check(IReadOnlyList<Question> questions) =>
        TemplateCheck.Of(Design(questions.Count == 0 ? [] : [new SectionDesign(Discuss, questions)]), new Columns());

    private static TemplateDesign Design(IReadOnlyList<SectionDesign> sections, string tables = "opportunity") =>
        new(new TemplateHead("Deals", CoachingModel.Custom, CoachingType.DealSpecific, CoachingProcess.Opportunity) { Tables = tables }, sections);

    private static Question One(string prompt = "What has changed?") => new(Guid.NewGuid(), Discuss, prompt, QuestionKind.Text, true, 10, true);

    private static string[] Lines(int count) => [.. Enumerable.Range(1, count).Select(line => $"Line {line}")];

    /// <summary>Two tables; only deals close.</summary>
    private sealed class Columns : ICoachedColumns
    {
        public IReadOnlyList<string> Tables => ["opportunity", "account"];

        public bool HasColumn(string table, string column) => column == "name" || (table == "opportunity" && column == "estimatedclosedate");

        public bool IsStage(int stage) => stage < 4;
    }
}
