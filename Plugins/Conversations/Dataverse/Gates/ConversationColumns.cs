namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The columns of a conversation that are not everybody's to change.</summary>
internal static class ConversationColumns
{
    /// <summary>Who takes part.</summary>
    public const string People = $"{ConversationRow.coach_managerid},{ConversationRow.coach_repid},{ConversationRow.RequiredAttendees}";

    /// <summary>Who takes part or owns it: these may read it.</summary>
    public const string Readers = $"{People},{ConversationRow.OwnerId}";

    public const string State = $"{ConversationRow.StateCode},{ConversationRow.StatusCode}";

    /// <summary>What was held, when, for how long and about what.</summary>
    public const string Record =
        $"{ConversationRow.Subject},{ConversationRow.RegardingObjectId},{ConversationRow.ActualStart},{ConversationRow.ActualEnd},{ConversationRow.ActualDurationMinutes},{ConversationRow.coach_type}";

    public const string Guarded = $"{People},{State},{Record},{ConversationRow.coach_templateid}";

    /// <summary>The same as a row has them: who takes part is kept in rows of its own.</summary>
    public const string Image = $"{ConversationRow.coach_managerid},{ConversationRow.coach_repid},{State},{Record},{ConversationRow.coach_templateid},{ConversationRow.OwnerId}";

    /// <summary>What others follow.</summary>
    public const string Followed = $"{ConversationRow.StateCode},{ConversationRow.coach_repid},{ConversationRow.coach_managerid}";

    private static readonly Dictionary<string, Facet> Facets = new Dictionary<string, Facet>
    {
        [ConversationRow.coach_managerid] = Facet.Manager,
        [ConversationRow.coach_repid] = Facet.Rep,
        [ConversationRow.RequiredAttendees] = Facet.Coaches,
        [ConversationRow.coach_templateid] = Facet.Template,
    };

    public static Facet FacetOf(string column) => Facets.TryGetValue(column, out var facet) ? facet : Facet.Record;
}
