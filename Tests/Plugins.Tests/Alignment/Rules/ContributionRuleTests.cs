using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class ContributionRuleTests
{
    private static readonly Guid Target = Guid.NewGuid();
    private static readonly Guid Deal = Guid.NewGuid();
    private static readonly Guid Account = Guid.NewGuid();
    private static readonly DateTime Noon = new(2026, 4, 15, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_row_of_the_rep_in_the_period_counts_once()
    {
        var contribution = Apply(Row(Noon), segment: false);
        Assert.Equal((Target, 1m, new DateTime(2026, 4, 15), (Guid?)Deal, (Guid?)Account), (contribution!.TargetId, contribution.Value, contribution.Day, contribution.OpportunityId, contribution.AccountId));
    }

    [Fact]
    public void A_row_the_metric_does_not_return_counts_nothing() => Assert.Null(Apply(null, segment: false));

    [Fact]
    public void A_row_without_a_date_counts_nothing() => Assert.Null(Apply(Row(null), segment: false));

    [Theory]
    [InlineData("2026-04-01T03:59:59Z", false)]
    [InlineData("2026-04-01T04:00:00Z", true)]
    [InlineData("2026-05-01T03:59:59Z", true)]
    [InlineData("2026-05-01T04:00:00Z", false)]
    public void The_period_begins_and_ends_at_the_reps_own_midnight(string utc, bool counts) =>
        Assert.Equal(counts, Apply(Row(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal)), segment: false) is not null);

    [Fact]
    public void A_whole_day_is_the_same_day_everywhere()
    {
        var row = Row(new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc)) with { IsWholeDay = true };
        Assert.Equal(new DateTime(2026, 4, 1), Apply(row, segment: false)!.Day);
    }

    [Fact]
    public void Somebody_elses_row_counts_nothing() => Assert.Null(Apply(Row(Noon), segment: false, isOwner: false));

    [Fact]
    public void Taking_part_counts_only_where_the_metric_says_so()
    {
        Assert.Null(Apply(Row(Noon), segment: false, isOwner: false, isParticipant: true));
        Assert.NotNull(Apply(Row(Noon), segment: false, isOwner: false, isParticipant: true, credit: CreditRule.OwnerAndParticipants));
    }

    [Fact]
    public void With_a_segment_a_row_counts_only_through_a_link() => Assert.Null(Apply(Row(Noon), segment: true));

    [Fact]
    public void The_link_of_the_deal_and_that_of_its_customer_both_do()
    {
        Assert.NotNull(Apply(Row(Noon), segment: true, links: Link(LinkKind.Automatic, Deal, null, "2026-04-01", null)));
        Assert.NotNull(Apply(Row(Noon), segment: true, links: Link(LinkKind.Automatic, null, Account, "2026-04-01", null)));
    }

    [Theory]
    [InlineData("2026-04-15", null, true)]
    [InlineData("2026-04-16", null, false)]
    [InlineData("2026-04-01", "2026-04-15", true)]
    [InlineData("2026-04-01", "2026-04-14", false)]
    public void The_link_must_be_in_force_on_that_day_so_the_win_that_ends_the_prospect_counts(string from, string? to, bool counts) =>
        Assert.Equal(counts, Apply(Row(Noon), segment: true, links: Link(LinkKind.Automatic, null, Account, from, to)) is not null);

    [Fact]
    public void A_manual_link_counts_whatever_the_day() =>
        Assert.NotNull(Apply(Row(Noon), segment: true, links: Link(LinkKind.Manual, Deal, null, null, null)));

    [Fact]
    public void One_excluded_link_outweighs_all_others()
    {
        TargetLink[] links = [Link(LinkKind.Manual, Deal, null, null, null), Link(LinkKind.Excluded, null, Account, null, null)];
        Assert.Null(Apply(Row(Noon), segment: true, links: links));
    }

    [Fact]
    public void Without_a_segment_only_excluded_matters()
    {
        Assert.NotNull(Apply(Row(Noon), segment: false, links: Link(LinkKind.Automatic, Deal, null, "2026-01-01", "2026-01-02")));
        Assert.Null(Apply(Row(Noon), segment: false, links: Link(LinkKind.Excluded, Deal, null, null, null)));
    }

    [Fact]
    public void Links_of_other_targets_and_other_records_do_not_matter()
    {
        var ofAnotherTarget = Link(LinkKind.Excluded, Deal, null, null, null) with { TargetId = Guid.NewGuid() };
        Assert.NotNull(Apply(Row(Noon), segment: false, links: [ofAnotherTarget, Link(LinkKind.Excluded, Guid.NewGuid(), null, null, null)]));
    }

    [Fact]
    public void A_row_about_nothing_counts_where_there_is_no_segment() =>
        Assert.Null(Apply(Row(Noon) with { About = AboutRecords.Nothing }, segment: false)!.AccountId);

    private static Contribution? Apply(
        SourceRow? row, bool segment, bool isOwner = true, bool isParticipant = false, CreditRule credit = CreditRule.Owner, params TargetLink[] links)
    {
        var metric = new Metric(Guid.NewGuid(), "Calls", "phonecall", "<fetch />", "actualend", Aggregation.Count, null, credit);
        var period = new Period(new DateTime(2026, 4, 1), new DateTime(2026, 4, 30));
        var terms = new TargetTerms(Target, Guid.NewGuid(), Guid.NewGuid(), period, Zones.NewYork, metric, segment ? Guid.NewGuid() : null);
        return ContributionRule.Apply(terms, row, Credits.None.ShareOf(terms.RepId, new Part(isOwner, isParticipant), credit), links);
    }

    private static SourceRow Row(DateTime? moment) => new(new RecordReference("phonecall", Guid.NewGuid()), moment, false, 1, new AboutRecords(null, [Deal], [Account]));

    private static TargetLink Link(LinkKind kind, Guid? deal, Guid? account, string? from, string? to) =>
        new(Guid.NewGuid(), Target, deal, account, kind, Day(from), Day(to));

    private static DateTime? Day(string? text) => text is null ? null : DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
