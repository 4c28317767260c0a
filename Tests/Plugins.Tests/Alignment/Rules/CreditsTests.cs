using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>Whom a row is credited to, from its credits alone.</summary>
public sealed class CreditsTests
{
    private static readonly Guid Anna = Guid.NewGuid();
    private static readonly Guid Ben = Guid.NewGuid();
    private static readonly Part Owner = new(IsOwner: true, IsParticipant: false);
    private static readonly Part Participant = new(IsOwner: false, IsParticipant: true);

    private static Credits Of(params CreditShare[] shares) => new(shares);

    private static CreditShare Split(Guid user, decimal share) => new(user, CreditKind.Split, share);

    private static CreditShare Handover(Guid? user) => new(user, CreditKind.Handover, Credits.All);

    [Fact]
    public void Without_any_the_owner_has_all_of_it_and_nobody_else_anything()
    {
        Assert.Equal(100, Credits.None.ShareOf(Anna, Owner, CreditRule.Owner));
        Assert.Null(Credits.None.ShareOf(Ben, default, CreditRule.Owner));
    }

    [Fact]
    public void Who_took_part_has_all_of_it_too_where_the_metric_says_so()
    {
        Assert.Null(Credits.None.ShareOf(Ben, Participant, CreditRule.Owner));
        Assert.Equal(100, Credits.None.ShareOf(Ben, Participant, CreditRule.OwnerAndParticipants));
    }

    [Fact]
    public void With_splits_the_people_named_have_their_shares_and_the_owner_nothing()
    {
        var credits = Of(Split(Ben, 60), Split(Guid.NewGuid(), 40));
        Assert.Equal(60, credits.ShareOf(Ben, default, CreditRule.Owner));
        Assert.Null(credits.ShareOf(Anna, Owner, CreditRule.Owner));
    }

    [Fact]
    public void With_splits_taking_part_is_nothing() => Assert.Null(Of(Split(Ben, 100)).ShareOf(Anna, Participant, CreditRule.OwnerAndParticipants));

    [Fact]
    public void After_a_handover_who_had_it_stands_in_the_owner_s_place()
    {
        var credits = Of(Handover(Anna));
        Assert.Equal(100, credits.ShareOf(Anna, default, CreditRule.Owner));
        Assert.Null(credits.ShareOf(Ben, Owner, CreditRule.Owner));
    }

    [Fact]
    public void After_a_handover_who_took_part_is_credited_as_before() => Assert.Equal(100, Of(Handover(Anna)).ShareOf(Ben, Participant, CreditRule.OwnerAndParticipants));

    [Fact]
    public void Handed_over_by_a_team_it_is_nobody_s()
    {
        Assert.Null(Of(Handover(null)).ShareOf(Anna, Owner, CreditRule.Owner));
        Assert.Empty(Of(Handover(null)).Users);
    }

    [Fact]
    public void A_split_comes_before_a_handover()
    {
        var credits = Of(Handover(Anna), Split(Ben, 100));
        Assert.Null(credits.ShareOf(Anna, default, CreditRule.Owner));
        Assert.Equal(100, credits.ShareOf(Ben, Owner, CreditRule.Owner));
    }
}
