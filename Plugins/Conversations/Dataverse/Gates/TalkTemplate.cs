using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The template that a conversation is to follow.</summary>
internal static class TalkTemplate
{
    /// <summary>One that it follows already is not asked about: what is scheduled outlasts its template.</summary>
    public static void DemandNoDraft(Step step)
    {
        if (step.Sent.Id(ConversationRow.coach_templateid) is not { } id || step.Before?.Id(ConversationRow.coach_templateid) == id) return;
        if (TemplateVersions.Find(step.System, id) is not { Status: TemplateStatus.Draft } draft) return;
        throw new RefusedException(TemplateRefusals.DraftFollowed(step.After(ConversationRow.Subject) as string ?? "", draft.Name));
    }
}
