using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Points as the pane shows them.</summary>
internal static class PointInfos
{
    /// <param name="points">All that may be read.</param>
    /// <param name="conversation">The conversation they are shown in.</param>
    /// <param name="lastTalk">When the two talked last; null where they have not.</param>
    /// <param name="userId">Who looks.</param>
    public static List<PointInfo> Of(IEnumerable<AgendaPoint> points, Conversation? conversation, DateTime? lastTalk, Guid userId) =>
        [.. PointOrder.Of(points).Select(point => Info(point, conversation, lastTalk, userId))];

    private static PointInfo Info(AgendaPoint point, Conversation? conversation, DateTime? lastTalk, Guid userId) => new()
    {
        Id = point.Id.ToString(),
        RowVersion = point.Version,
        Text = point.Text,
        OwnerName = point.OwnerName,
        IsOwn = point.OwnerId == userId,
        IsPrivate = point.IsPrivate,
        RaisedOn = Json.Instant(point.RaisedOn)!,
        IsCarriedOver = lastTalk > point.RaisedOn,
        IsTicked = point.ConversationId is not null && point.ConversationId == conversation?.Id,
        MayHandle = point.State == PointState.Open && point.IsBetween(userId),
        MayTick = conversation is not null && PointRule.MayTick(point, conversation, userId),
        Order = point.Order,
        About = About(point),
    };

    private static AboutInfo? About(AgendaPoint point)
    {
        if (point.DealId is { } deal) return new AboutInfo { Table = Opportunity.EntityLogicalName, Id = deal.ToString(), Name = point.AboutName ?? "" };
        return point.AccountId is { } account ? new AboutInfo { Table = Account.EntityLogicalName, Id = account.ToString(), Name = point.AboutName ?? "" } : null;
    }
}
