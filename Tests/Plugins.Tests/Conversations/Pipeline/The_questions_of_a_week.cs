using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>However many reps there are, a week asks the same few questions.</summary>
public sealed class The_questions_of_a_week : WeekTest
{
    // A page more is a call more: these are the calls of pages as they are.
    public The_questions_of_a_week(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void Are_fourteen(int reps)
    {
        for (var rep = 0; rep < reps; rep++)
        {
            var each = Produce.Rep();
            PlanWith(each);
            Promise(Talk.Held(Deal(Produce.Opportunity(each))), "Call the buyer", Clock.Now, each);
        }

        Assert.Equal(Enumerable.Repeat("RetrieveMultiple", 14), CallsOf(() => Week(Manager)));
    }

    private List<string> CallsOf(Action action)
    {
        List<string> calls = [];
        Organization.Sent = (request, depth) =>
        {
            if (depth > 1) calls.Add(request.RequestName);
        };
        action();
        Organization.Sent = null;
        return calls;
    }
}
