using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>Rows of the same thing count once for each target: the first by its day, then by its id.</summary>
public sealed class CountedOnceTests
{
    private static readonly Guid Target = Guid.NewGuid();

    /// <summary>A mail of a day in March that is worth 5.</summary>
    private static Contribution Mail(int number, int day, string message = "OFFER", Guid? target = null, decimal value = 5) =>
        new(target ?? Target, Guid.Empty, new RecordReference("email", new Guid(number, 0, 0, new byte[8])), value, new DateTime(2026, 3, day), null, null) { Alike = message };

    private static CountedOnce Over(params Contribution[] ledger) => new(new KeptLedger(ledger));

    private static decimal[] Settled(CountedOnce once, params Contribution[] desired) => [.. once.Settle(desired, _ => true).Select(contribution => contribution.Value)];

    [Fact]
    public void What_stands_for_itself_is_worth_what_it_is() => Assert.Equal([5, 5], Settled(Over(), Mail(1, 2, ""), Mail(2, 2, "")));

    [Fact]
    public void The_earlier_day_counts_whatever_order_they_come_in() => Assert.Equal([0, 5], Settled(Over(), Mail(1, 3), Mail(2, 2)));

    [Fact]
    public void On_one_day_the_first_id_counts() => Assert.Equal([0, 5], Settled(Over(), Mail(2, 2), Mail(1, 2)));

    [Fact]
    public void One_in_the_ledger_that_comes_before_counts_instead() => Assert.Equal([0], Settled(Over(Mail(1, 1)), Mail(2, 2)));

    [Fact]
    public void One_in_the_ledger_that_comes_later_gives_way() => Assert.Equal([5], Settled(Over(Mail(1, 9)), Mail(2, 2)));

    [Fact]
    public void One_that_is_taken_out_of_the_ledger_is_none() => Assert.Equal([5], [.. Over(Mail(1, 1)).Settle([Mail(2, 2)], _ => false).Select(mail => mail.Value)]);

    [Fact]
    public void Each_target_counts_it_once()
    {
        var other = Guid.NewGuid();
        Assert.Equal([5, 5, 0], Settled(Over(), Mail(1, 1), Mail(1, 1, target: other), Mail(2, 2, target: other)));
    }

    [Fact]
    public void The_one_that_becomes_the_first_is_to_be_looked_at_again()
    {
        var second = Mail(2, 2, value: 0);
        Assert.Equal([second.Source], Over(second, Mail(3, 3, value: 0)).Following([new OneThing(Target, "OFFER")], Mail(1, 1).Source));
    }

    [Fact]
    public void The_one_that_no_longer_is_the_first_too()
    {
        var (first, second) = (Mail(1, 1), Mail(2, 2));
        Assert.Equal([second.Source], Over(first, second).Following([new OneThing(Target, "OFFER")], first.Source));
    }

    [Fact]
    public void What_is_as_it_should_be_is_left_alone() => Assert.Empty(Over(Mail(1, 1), Mail(2, 2, value: 0)).Following([new OneThing(Target, "OFFER")], Mail(1, 1).Source));

    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData(" <Offer@contoso> ", "<OFFER@CONTOSO>")]
    public void Letters_and_blanks_around_make_no_difference(string? text, string name) => Assert.Equal(name, OneThing.Named(text));

    [Fact]
    public void Of_a_text_that_is_longer_than_the_ledger_keeps_the_beginning_is_compared() => Assert.Equal(450, OneThing.Named(new string('x', 5000)).Length);

    /// <summary>A ledger of which nothing but what is alike is asked.</summary>
    private sealed class KeptLedger(IReadOnlyList<Contribution> contributions) : ILedger
    {
        public IReadOnlyList<LedgerEntry> Alike(IReadOnlyCollection<OneThing> things) =>
            [.. contributions.Where(contribution => OneThing.Of(contribution) is { } thing && things.Contains(thing)).Select(contribution => new LedgerEntry(Guid.NewGuid(), contribution))];

        public IReadOnlyList<LedgerEntry> Of(IReadOnlyCollection<Guid> targetIds, Period days) => throw NotAsked();

        public IEnumerable<LedgerEntry> Outside(IReadOnlyCollection<Guid> targetIds, Period period) => throw NotAsked();

        public IEnumerable<LedgerEntry> All(IReadOnlyCollection<Guid> targetIds) => throw NotAsked();

        public IReadOnlyList<LedgerEntry> EntriesFor(IReadOnlyCollection<Contribution> contributions) => throw NotAsked();

        public void Enter(LedgerChanges changes) => throw NotAsked();

        private static InvalidOperationException NotAsked() => new("Nothing but what is alike is asked.");
    }
}
