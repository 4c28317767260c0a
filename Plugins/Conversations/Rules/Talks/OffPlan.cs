namespace CoachingExtensions.Conversations;

/// <summary>Whether a conversation stands outside what was agreed. One about a plan serves the plan itself.</summary>
internal static class OffPlan
{
    public static bool Is(RecordKind? kind, Func<bool> servesTargets) => kind != RecordKind.Plan && !servesTargets();
}
