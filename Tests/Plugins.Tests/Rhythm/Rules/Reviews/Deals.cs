using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rules;

/// <summary>Deals as values: one that is as it should be, and what a test says is otherwise.</summary>
internal static class Deals
{
    public static readonly Guid Rep = Guid.NewGuid();

    public static readonly DateTime Today = new(2026, 3, 18);

    public static ReviewedDeal Fine(string name = "Fine") => new(new RecordReference("opportunity", Guid.NewGuid()), name)
    {
        Owner = new RecordReference("systemuser", Rep),
        OwnerName = "Rita Rep",
        HasRep = true,
        Today = Today,
        Stage = 2,
        CloseDate = Today.AddDays(30),
        LastDone = Today,
        NextDue = Today,
    };

    public static Review Review => new(Guid.NewGuid(), "Pipeline review", Guid.NewGuid(), IsRunning: true);

    public static ReviewItem Item(ReviewedDeal deal, ConversationState? talk = null) => new(Guid.NewGuid(), Review, deal.Name) { DealId = deal.Id, RepId = deal.Owner?.Id, Talk = talk };
}
