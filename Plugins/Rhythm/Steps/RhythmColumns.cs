namespace CoachingExtensions.Rhythm;

/// <summary>The columns of rhythms and their conversations that steps look at.</summary>
internal static class RhythmColumns
{
    /// <summary>What a person says of a rhythm.</summary>
    public const string Said =
        $"{RhythmRow.coach_name},{RhythmRow.coach_managerid},{RhythmRow.coach_repid},{RhythmRow.coach_templateid},{RhythmRow.coach_targetid},{RhythmRow.coach_recurrence},{RhythmRow.coach_exceptions},{RhythmRow.coach_start},{RhythmRow.coach_duration},{RhythmRow.coach_timezone},{RhythmRow.statecode},{RhythmRow.OwnerId}";

    /// <summary>What its conversations follow.</summary>
    public const string Followed =
        $"{RhythmRow.coach_managerid},{RhythmRow.coach_templateid},{RhythmRow.coach_targetid},{RhythmRow.coach_recurrence},{RhythmRow.coach_exceptions},{RhythmRow.coach_start},{RhythmRow.coach_duration},{RhythmRow.coach_timezone},{RhythmRow.statecode}";

    /// <summary>What of an occurrence is not everybody's to say.</summary>
    public const string Guarded = $"{Slot},{ConversationRow.coach_excuse}";

    /// <summary>What becomes of an occurrence.</summary>
    public const string Slot = $"{ConversationRow.ScheduledStart},{ConversationRow.StateCode}";
}
