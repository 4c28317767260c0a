using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// Who takes part in a conversation reads it, wherever they sit: a role reaches the rep's own rows and the manager's unit, and a
/// talk belongs to its manager. Compares who should reach it with who did, and shares the difference.
/// </summary>
internal sealed class ConversationShares(Step step)
{
    private const AccessRights ToBeThere = AccessRights.ReadAccess | AccessRights.AppendToAccess;
    private const AccessRights ToCoach = ToBeThere | AccessRights.WriteAccess | AccessRights.AppendAccess;

    public void Begin() => Follow([], Wanted(ConversationRows.Of(step.Target), step.Target.Id(ConversationRow.OwnerId)));

    public void Change()
    {
        if (new ConversationStore(step).Find(step.Row.Id) is not { } conversation) return;

        var owner = step.Before?.Id(ConversationRow.OwnerId);
        Follow(Wanted(conversation, owner), Wanted(conversation.With(step.Sent), step.Sent.Id(ConversationRow.OwnerId) ?? owner));
    }

    private void Follow(Dictionary<Guid, AccessRights> before, Dictionary<Guid, AccessRights> after)
    {
        var row = new RecordReference(coach_conversation.EntityLogicalName, step.Row.Id);
        foreach (var user in before.Where(user => !after.TryGetValue(user.Key, out var rights) || rights != user.Value)) step.System.Revoke(row, user.Key);
        foreach (var user in after.Where(user => !before.TryGetValue(user.Key, out var rights) || rights != user.Value)) step.System.Grant(row, user.Key, user.Value);
    }

    private static Dictionary<Guid, AccessRights> Wanted(Conversation conversation, Guid? ownerId)
    {
        var wanted = new Dictionary<Guid, AccessRights>();
        if (conversation.RepId is { } rep) wanted[rep] = ToBeThere;
        foreach (var coach in conversation.CoachIds) wanted[coach] = ToCoach;
        if (conversation.ManagerId is { } manager) wanted[manager] = ToCoach;
        if (ownerId is { } owner) wanted.Remove(owner);
        return wanted;
    }
}
