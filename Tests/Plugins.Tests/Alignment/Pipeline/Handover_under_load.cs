using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>An account with a long history changes hands: each row costs the same few service calls, and the credit stays.</summary>
public sealed class Handover_under_load : PipelineTest
{
    // A page more is a call more: these are the calls of pages as they are.
    public Handover_under_load(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    // Noting who did it: who is credited already, whether the earlier owner may own the note (two questions), the note. Comparing
    // what counts through the links that close and open: the row, its credits, its people, their targets.
    private const int CallsOfARow = 7;

    private Values AtProspects => new() { ["coach_segmentid"] = Library.Prospects };

    /// <summary>An account with as many calls, completed on a day.</summary>
    private Guid WithCalls(int count, string day = "2026-02-02")
    {
        var account = Yesterday(() => Produce.Account(Rep));
        var call = Produce.OpenCall(Rep, Customer(account));
        Complete("phonecall", call, new() { ["actualend"] = ManualClock.Utc($"{day} 09:00") });
        new ContributionCopies(Organization).Repeat("phonecall", call, count);
        return account;
    }

    private void HandOver(Guid account, Person to) => Set("account", account, new() { ["ownerid"] = to.Reference });

    private int CallsOf(Action action)
    {
        var calls = 0;
        Organization.Sent = (_, depth) => calls += depth > 1 ? 1 : 0;
        action();
        Organization.Sent = null;
        return calls;
    }

    [Fact]
    public void Each_row_costs_the_same_few_service_calls()
    {
        var other = Produce.Rep();
        Produce.Agreed(Rep, AtProspects);
        Produce.Agreed(other, AtProspects);
        var (few, many) = (WithCalls(20), WithCalls(60));

        var atFew = CallsOf(() => HandOver(few, other));
        var atMany = CallsOf(() => HandOver(many, other));

        Assert.Equal(40 * CallsOfARow, atMany - atFew);
    }

    [Fact]
    public void Two_thousand_calls_stay_with_who_made_them()
    {
        var other = Produce.Rep();
        var (mine, theirs) = (Produce.Agreed(Rep, AtProspects), Produce.Agreed(other, AtProspects));
        var account = WithCalls(2_000);
        Recalculate(mine.Plan);

        HandOver(account, other);

        Assert.Equal((2_000m, 2_000, 0), ((decimal)Actual(mine.Activity)!, Contributions(mine.Activity).Count, Contributions(theirs.Activity).Count));
    }

    [Fact]
    public void Recalculating_after_the_handover_changes_nothing()
    {
        var other = Produce.Rep();
        var (mine, theirs) = (Produce.Agreed(Rep, AtProspects), Produce.Agreed(other, AtProspects));
        HandOver(WithCalls(60), other);

        Recalculate(mine.Plan);
        Recalculate(theirs.Plan);

        Assert.Equal((60m, 0m), ((decimal)Actual(mine.Activity)!, Actual(theirs.Activity) ?? 0));
    }
}
