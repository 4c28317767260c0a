using CoachingExtensions.Platform;
using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests.Rules;

/// <summary>What a file of messages comes to, and what is said of it when it comes to nothing.</summary>
public sealed class MessageImportTests
{
    private const string Header = "name,kind,cue,answer,drill\n";

    private static readonly Guid Known = Guid.NewGuid(), Twin = Guid.NewGuid(), Drill = Guid.NewGuid();

    [Fact]
    public void Takes_columns_in_any_order_and_leaves_out_the_drill()
    {
        var plan = Plan("Answer; Cue ;KIND;name;\nWe can.;Can you?;Objection; New one ;\n");

        var message = Assert.Single(plan.Messages);
        Assert.Empty(plan.Problems);
        Assert.Equal(new MessageLine(2, "New one", MessageKind.Objection, "Can you?", "We can.", null), message.Line);
        Assert.Null(message.MessageId);
        Assert.Null(message.DrillId);
    }

    [Fact]
    public void Knows_a_message_and_a_drill_again_by_name_whatever_the_capitals()
    {
        var plan = Plan($"{Header}KNOWN,Insight,Cue,Answer,one drill");

        Assert.Equal((Known, Drill), (plan.Messages[0].MessageId, plan.Messages[0].DrillId));
    }

    [Fact]
    public void Takes_stages_and_lost_reasons_where_the_file_has_them_and_leaves_them_alone_where_it_has_not()
    {
        var said = Plan("name,kind,cue,answer,stages,lost reasons\nA,Objection,Cue,Answer,Propose,\n").Messages[0].Line;
        var silent = Plan($"{Header}A,Objection,Cue,Answer,").Messages[0].Line;

        Assert.Equal(("Propose", "", null, null), (said.Stages, said.LostReasons, silent.Stages, silent.LostReasons));
    }

    [Fact]
    public void Says_which_stage_and_which_lost_reason_there_is_none_of()
    {
        var problems = Plan("name,kind,cue,answer,stages,lost reasons\nA,Objection,Cue,Answer,Somewhere,Bad weather\n").Problems;

        Assert.Equal((2, 2), (problems.Count, problems[0].Line));
        Assert.Contains("\"Somewhere\" is no sales stage: write 2 (Propose)", problems[0].Text.Said(), StringComparison.Ordinal);
        Assert.Contains("\"Bad weather\" is no reason for which deals are lost: write 5 (OutSold)", problems[1].Text.Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Competitive advantage", nameof(MessageKind.CompetitiveAdvantage))]
    [InlineData("open question", nameof(MessageKind.OpenQuestion))]
    [InlineData("SuccessStory", nameof(MessageKind.SuccessStory))]
    [InlineData("value-proposition", nameof(MessageKind.ValueProposition))]
    public void Knows_a_kind_however_it_is_written(string kind, string meant) =>
        Assert.Equal(meant, Plan($"{Header}A,{kind},Cue,Answer,").Messages[0].Line.Kind.ToString());

    [Fact]
    public void Keeps_what_looks_like_a_formula_as_the_text_it_is()
    {
        var line = Plan($"{Header}=1+1,Insight,\"=HYPERLINK(\"\"http://x\"\")\",@answer,").Messages[0].Line;

        Assert.Equal(("=1+1", "=HYPERLINK(\"http://x\")", "@answer"), (line.Name, line.Cue, line.Answer));
    }

    [Theory]
    [InlineData(",Insight,Cue,Answer,", "The name is missing")]
    [InlineData("A,,Cue,Answer,", "The kind is missing")]
    [InlineData("A,Joke,Cue,Answer,", "\"Joke\" is no kind of message")]
    [InlineData("A,104500001,Cue,Answer,", "is no kind of message")]
    [InlineData("A,Insight, ,Answer,", "The cue is missing")]
    [InlineData("A,Insight,Cue", "The answer is missing")]
    [InlineData("A,Insight,Cue,Answer,No such drill", "no drill named \"No such drill\"")]
    [InlineData("A,Insight,Cue,Answer,Double drill", "more than one drill")]
    [InlineData("Double,Insight,Cue,Answer,", "more than one message")]
    [InlineData("A,Insight,Cue,Answer,,and more", "more values than the 5 columns")]
    [InlineData("A,Insight,Cue\u0007,Answer,", "a character that nobody can see")]
    [InlineData("A,Insight,\"Cue,Answer,", "closed nowhere")]
    [InlineData("A,Insight,\"Cue\" more,Answer,", "follows a closing quotation mark")]
    public void Says_what_is_wrong_with_a_line_and_writes_nothing(string line, string said)
    {
        var plan = Plan($"{Header}Fine,Insight,Cue,Answer,\n{line}");

        Assert.Empty(plan.Messages);
        var problem = Assert.Single(plan.Problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains(said, problem.Text.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_everything_that_is_wrong_at_once_with_the_lines_as_an_editor_counts_them()
    {
        var plan = Plan($"{Header}\"A\",Insight,\"first\nsecond\",Answer,\n\nB,Joke,,Answer,\na,Insight,Cue,Answer,");

        Assert.Equal([5, 5, 6], plan.Problems.Select(problem => problem.Line));
        Assert.Contains("Line 2 is named \"a\" already", plan.Problems[2].Text.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_much_fits()
    {
        var plan = Plan($"{Header}{new string('n', 201)},Insight,{new string('c', 2001)},{new string('a', 2001)},\n{new string('n', 200)},Insight,{new string('c', 2000)},{new string('a', 2000)},");

        Assert.Equal(["name has 201 characters, and 200 fit", "cue has 2001 characters, and 2000 fit", "answer has 2001 characters, and 2000 fit"], plan.Problems.Select(problem => problem.Text.ToString()[4..problem.Text.ToString().IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("", "has no messages")]
    [InlineData("\uFEFF \n", "has no messages")]
    [InlineData("name,kind,cue,answer", "has no messages")]
    [InlineData("name,kind,cue\nA,Insight,Cue", "does not name the column \"answer\"")]
    [InlineData("name,kind,cue,answer,price\nA,Insight,Cue,Answer,1", "no column \"price\"")]
    [InlineData("name,kind,cue,answer,Name\nA,Insight,Cue,Answer,B", "the column \"name\" twice")]
    [InlineData("name\tkind\tcue\tanswer\nA\tInsight\tCue\tAnswer", "divided by commas or semicolons")]
    [InlineData("\"name,kind,cue,answer\nA,Insight,Cue,Answer", "first line cannot be read")]
    public void Refuses_what_is_no_file_of_messages(string csv, string said) =>
        Assert.Contains(said, Assert.Throws<RefusedException>(() => Plan(csv)).Message, StringComparison.Ordinal);

    [Fact]
    public void Takes_two_thousand_lines_and_not_one_more()
    {
        static string File(int lines) => Header + string.Join('\n', Enumerable.Range(1, lines).Select(line => $"Message {line},Insight,Cue,Answer,"));

        Assert.Equal(2000, Plan(File(2000)).Messages.Count);
        Assert.Contains("2001 messages, and 2000 can be read at once", Assert.Throws<RefusedException>(() => Plan(File(2001))).Message, StringComparison.Ordinal);
        Assert.Contains("too large", Assert.Throws<RefusedException>(() => Plan(Header + new string(' ', 4_000_000))).Message, StringComparison.Ordinal);
    }

    private static MessagePlan Plan(string csv) => new MessageImport(new FewRows()).Plan(csv);

    private sealed class FewRows : IMessageLibrary
    {
        public IReadOnlyList<NamedRow> Messages() => [new(Known, "Known"), new(Twin, "Double"), new(Guid.NewGuid(), "double ")];

        public IReadOnlyList<NamedRow> Drills() => [new(Drill, "One drill"), new(Guid.NewGuid(), "Double drill"), new(Guid.NewGuid(), "Double drill")];

        public UnknownChoices? NoStage(string? typed) => typed is null or "" or "Propose" ? null : new UnknownChoices([typed], ["2 (Propose)"]);

        public UnknownChoices? NoLostReason(string? typed) => typed is null or "" or "Out-Sold" ? null : new UnknownChoices([typed], ["5 (OutSold)"]);

        public WrittenMessages Write(IReadOnlyList<PlannedMessage> messages) => throw new InvalidOperationException("A plan writes nothing.");
    }
}
