using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class TemplateConditionsTests
{
    [Theory]
    [InlineData("0, 2", new[] { 0, 2 })]
    [InlineData("", new int[0])]
    [InlineData(null, new int[0])]
    public void Stages_are_numbers_with_commas(string? text, int[] stages) => Assert.Equal(stages, TemplateConditions.Stages(text));

    [Theory]
    [InlineData("Propose")]
    [InlineData("1,Propose")]
    [InlineData("-1")]
    [InlineData("1;2")]
    public void What_cannot_be_read_is_said_to_be_so(string text) => Assert.Null(TemplateConditions.Stages(text));

    [Fact]
    public void What_is_no_stage_is_named() =>
        Assert.Equal(["Propose", "7"], TemplateConditions.NoStages("0, Propose, 7", stage => stage < 4));

    [Fact]
    public void What_cannot_be_talked_about_is_named() =>
        Assert.Equal(["leads"], TemplateConditions.NoTables(" Opportunity, leads", ["opportunity", "account"]));

    [Fact]
    public void Choices_are_lines_each_once() => Assert.Equal(["Yes, all of it", "No"], ChoiceLines.Of("Yes, all of it\r\n\n  No \nNo"));

    [Theory]
    [InlineData("Yes, No, Perhaps", true)]
    [InlineData("Yes\nNo, not yet", false)]
    [InlineData("Yes", false)]
    [InlineData(null, false)]
    public void Choices_with_commas_in_one_line_are_told_apart_from_a_list(string? text, bool isOneLine) => Assert.Equal(isOneLine, ChoiceLines.AreInOneLine(text));
}
