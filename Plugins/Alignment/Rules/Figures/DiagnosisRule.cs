namespace CoachingExtensions.Alignment;

/// <summary>Reads the gap of an objective: is the agreed work missing, or does it not convert?</summary>
internal static class DiagnosisRule
{
    /// <summary>An objective without activities, or one whose period has not begun, has no diagnosis.</summary>
    public static Diagnosis Of(TargetStatus objective, IReadOnlyCollection<TargetStatus> activities)
    {
        if (activities.Count == 0 || objective == TargetStatus.NotStarted) return Diagnosis.None;

        // One activity behind is enough: each was agreed because the objective needs it.
        var isWorking = activities.All(IsOnPace);
        if (IsOnPace(objective)) return isWorking ? Diagnosis.OnTrack : Diagnosis.AheadOfActivity;
        return isWorking ? Diagnosis.EffectivenessGap : Diagnosis.ExecutionGap;
    }

    private static bool IsOnPace(TargetStatus status) => status is not (TargetStatus.Behind or TargetStatus.AtRisk);
}
