namespace CoachingExtensions.Alignment;

/// <summary>Reads the gap of an objective: is the agreed work missing, or does it not convert?</summary>
internal static class DiagnosisRule
{
    /// <summary>An objective without activities has no diagnosis.</summary>
    public static Diagnosis Of(TargetStatus objective, IReadOnlyCollection<TargetStatus> activities)
    {
        if (activities.Count == 0) return Diagnosis.None;

        // One activity behind is enough: each was agreed because the objective needs it.
        var isWorking = activities.All(IsOnPace);
        if (IsOnPace(objective)) return isWorking ? Diagnosis.OnTrack : Diagnosis.AheadOfActivity;
        return isWorking ? Diagnosis.EffectivenessGap : Diagnosis.ExecutionGap;
    }

    private static bool IsOnPace(TargetStatus status) => status is not (TargetStatus.Behind or TargetStatus.AtRisk);
}
