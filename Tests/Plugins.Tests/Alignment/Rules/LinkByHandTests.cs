using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

public sealed class LinkByHandTests
{
    private static readonly TargetLink Automatic = new(Guid.NewGuid(), Guid.NewGuid(), null, Guid.NewGuid(), LinkKind.Automatic, null, null);
    private static readonly TargetLink Manual = Automatic with { Kind = LinkKind.Manual };

    [Fact]
    public void A_link_is_not_made_automatic_by_hand() => Assert.StartsWith("A link cannot be made Automatic by hand", LinkByHand.Obstacle(null, Automatic, asksForAutomatic: true).Said(), StringComparison.Ordinal);

    [Fact]
    public void An_automatic_link_stays_with_its_record() =>
        Assert.StartsWith("An automatic link stays with its target and its record", LinkByHand.Obstacle(Automatic, Automatic with { AccountId = Guid.NewGuid() }, false).Said(), StringComparison.Ordinal);

    [Fact]
    public void An_automatic_link_stays_with_its_target() =>
        Assert.StartsWith("An automatic link stays with its target and its record", LinkByHand.Obstacle(Automatic, Automatic with { TargetId = Guid.NewGuid() }, false).Said(), StringComparison.Ordinal);

    [Fact]
    public void An_automatic_link_can_be_excluded() => Assert.Null(LinkByHand.Obstacle(Automatic, Automatic with { Kind = LinkKind.Excluded }, false));

    [Fact]
    public void A_link_made_by_hand_can_move() => Assert.Null(LinkByHand.Obstacle(Manual, Manual with { TargetId = Guid.NewGuid(), AccountId = Guid.NewGuid() }, false));
}
