using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class CompoundQuestionTests
{
    [Theory]
    [InlineData("What will you do, and by when?")]
    [InlineData("What will you do and by when?")]
    [InlineData("What will you do, by when?")]
    [InlineData("What could stop you, and what will you do then?")]
    [InlineData("What was your objective, and did the customer do it?")]
    [InlineData("Current reality: what do the figures say, and what do they not say?")]
    [InlineData("What would close it, and which step comes first?")]
    [InlineData("Why would they choose us, and why would they do nothing?")]
    [InlineData("Who decides and how?")]
    [InlineData("What went well and what did not?")]
    [InlineData("Where is the account going, and what does that mean for us?")]
    [InlineData("Which objection is likely, and how will you draw it out?")]
    [InlineData("Is it asked for and is it agreed?")]
    [InlineData("What do you need, or what would help?")]
    [InlineData("Think of the last call. What did you ask, and how did they react?")]
    [InlineData("In which order will you call them, and on which day?")]
    [InlineData("Do they know who decides, and what will you do about it?")]
    [InlineData("Can you reach them and will you?")]
    public void Two_in_one_are_told(string prompt) => Assert.True(CompoundQuestion.JoinsTwo(prompt));

    [Theory]
    [InlineData("Who and what stands in the way?")]
    [InlineData("When and where do you meet?")]
    [InlineData("What should the customer do or decide at the end of this call?")]
    [InlineData("At which moment did the call turn, for better or worse?")]
    [InlineData("Does the customer know who decides and how?")]
    [InlineData("Do you know what they pay today and what it costs them?")]
    [InlineData("Which accounts and which people will you leave out?")]
    [InlineData("How many calls and how many meetings are in the plan?")]
    [InlineData("Was the next step asked for and agreed?")]
    [InlineData("What do you and the customer want?")]
    [InlineData("What do you want to keep, start or stop?")]
    [InlineData("Which objectives lead there: new buyers, new needs, more of what they have?")]
    [InlineData("If we lose this, what will have been the reason?")]
    [InlineData("When they hesitate and ask for a discount, what will you say?")]
    [InlineData("Is it the price or the risk?")]
    [InlineData("Which answer to “Why us, and why now?” will you give?")]
    [InlineData("What problem does this customer want solved, in the customer's own words?")]
    [InlineData("Describe the deal and what makes it worth the time.")]
    [InlineData("Was willst du tun, und bis wann?")]
    [InlineData("Why?")]
    [InlineData("And?")]
    [InlineData("?")]
    [InlineData("")]
    public void One_question_is_one(string prompt)
    {
        Assert.False(CompoundQuestion.JoinsTwo(prompt));
        Assert.False(CompoundQuestion.HasTwoMarks(prompt));
    }

    [Theory]
    [InlineData("What could you do? What else?")]
    [InlineData("Was tust du? Bis wann?")]
    [InlineData("何をしますか？いつまでですか？")]
    public void Two_question_marks_are_two_questions_in_every_language(string prompt) => Assert.True(CompoundQuestion.HasTwoMarks(prompt));

    [Theory]
    [InlineData("Really??")]
    [InlineData("What do you answer to \"Why?\" and \"Why now?\"")]
    public void Marks_in_a_row_and_marks_of_others_are_none_of_ours(string prompt) => Assert.False(CompoundQuestion.HasTwoMarks(prompt));

    [Fact]
    public void A_text_without_end_is_read_in_no_time()
    {
        var prompt = $"What {string.Concat(Enumerable.Repeat("and \"“ what, ", 3000))}?";

        Assert.True(CompoundQuestion.JoinsTwo(prompt) || !CompoundQuestion.JoinsTwo(prompt));
    }
}
