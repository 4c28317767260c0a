using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class LedgerTests
{
    private static readonly Contribution Call = new(
        Guid.NewGuid(), Guid.NewGuid(), new RecordReference("phonecall", Guid.NewGuid()), 1, new DateTime(2026, 4, 15), null, null);

    [Fact]
    public void What_is_missing_is_created() => Assert.Equal([Call], Ledger.Compare([Call], []).Create);

    [Fact]
    public void What_should_not_be_is_deleted()
    {
        var entry = new LedgerEntry(Guid.NewGuid(), Call);
        Assert.Equal([entry], Ledger.Compare([], [entry]).Delete);
    }

    [Fact]
    public void What_differs_is_updated_in_its_own_row()
    {
        var entry = new LedgerEntry(Guid.NewGuid(), Call with { Value = 5 });
        var changes = Ledger.Compare([Call], [entry]);
        Assert.Equal([entry with { Contribution = Call }], changes.Update);
        Assert.Empty(changes.Create.Cast<object>().Concat(changes.Delete));
    }

    [Fact]
    public void What_is_as_it_should_be_is_left_alone() =>
        Assert.Equal(0, Ledger.Compare([Call], [new LedgerEntry(Guid.NewGuid(), Call)]).Count);

    [Fact]
    public void The_same_row_counts_for_each_target_separately()
    {
        var other = Call with { TargetId = Guid.NewGuid() };
        Assert.Equal([other], Ledger.Compare([Call, other], [new LedgerEntry(Guid.NewGuid(), Call)]).Create);
    }

    [Fact]
    public void A_table_that_was_misspelt_in_the_ledger_is_put_right_in_its_own_row()
    {
        var entry = new LedgerEntry(Guid.NewGuid(), Call with { Source = Call.Source with { Table = "x" } });
        var changes = Ledger.Compare([Call], [entry]);
        Assert.Equal([entry with { Contribution = Call }], changes.Update);
        Assert.Equal(1, changes.Count);
    }

    [Fact]
    public void Nothing_against_nothing_is_nothing() => Assert.Equal(0, Ledger.Compare([], []).Count);
}
