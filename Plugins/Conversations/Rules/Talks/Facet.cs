namespace CoachingExtensions.Conversations;

/// <summary>What about a conversation can be changed, as far as it is not everybody's to change.</summary>
internal enum Facet
{
    Manager,
    Rep,
    Coaches,
    Template,
    Record,
}

/// <summary>Who may change what about a conversation, and until when.</summary>
internal static class FacetChange
{
    /// <summary>What stands in the way; null for nothing. What is held is fixed, but a wrong name can be put right by an administrator.</summary>
    /// <param name="conversation">As it is.</param>
    /// <param name="facet">What is to change; its record is what was held, when, for how long and about what.</param>
    /// <param name="userId">Who wants that.</param>
    /// <param name="isAdministrator">Asked for only where it matters.</param>
    /// <param name="isAnswered">Whether anything was answered; asked for only where it matters.</param>
    public static Message? Problem(Conversation conversation, Facet facet, Guid userId, Func<bool> isAdministrator, Func<bool> isAnswered)
    {
        if (conversation.State == ConversationState.Completed)
        {
            return facet is Facet.Manager or Facet.Rep or Facet.Coaches && isAdministrator() ? null : Refusals.Fixed(conversation.Subject, facet);
        }

        return facet switch
        {
            Facet.Manager or Facet.Rep => conversation.ManagerId == userId || isAdministrator() ? null : Refusals.OnlyTheManagersTo(Refusals.HandOver, conversation.Subject),
            Facet.Coaches => conversation.IsCoachedBy(userId) || isAdministrator() ? null : Refusals.NotYoursToAddCoaches(conversation.Subject),
            Facet.Template => !isAnswered() ? null : Refusals.TemplateInUse(conversation.Subject),
            _ => null,
        };
    }
}
