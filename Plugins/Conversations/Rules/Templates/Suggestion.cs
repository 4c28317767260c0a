using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>The template to begin with, and why; the words are the screen's, so that they can be translated.</summary>
/// <param name="Template">The template.</param>
/// <param name="StageName">The sales stage it is made for; null when it is for every stage.</param>
/// <param name="Gap">The gap it answers; none when it was not chosen for one.</param>
internal sealed record Suggested(TemplateChoice Template, string? StageName, Diagnosis Gap);

/// <summary>Suggests a conversation from what the gap says and where the record stands.</summary>
internal static class Suggestion
{
    /// <summary>How well a template fits a gap, from best to worst.</summary>
    private const int MadeForIt = 3;
    private const int OfAKindThatHelps = 2;
    private const int ForEvery = 1;
    private const int ForAnother = 0;

    /// <summary>The kinds of coaching that answer a gap, the one that does it most directly first.</summary>
    private static readonly Dictionary<Diagnosis, CoachingType[]> Answers = new Dictionary<Diagnosis, CoachingType[]>
    {
        [Diagnosis.ExecutionGap] = [CoachingType.Motivational, CoachingType.Strategic],
        [Diagnosis.EffectivenessGap] = [CoachingType.Observational, CoachingType.Practice],
        [Diagnosis.AheadOfActivity] = [CoachingType.Strategic],
    };

    /// <param name="templates">Those that are published.</param>
    /// <param name="kind">What the record is.</param>
    /// <param name="stage">The deal's sales stage.</param>
    /// <param name="stageName">How a person reads that stage.</param>
    /// <param name="diagnoses">Those of the targets the record serves.</param>
    public static Suggested? Of(
        IEnumerable<TemplateChoice> templates, RecordKind kind, int? stage, string? stageName, IReadOnlyCollection<Diagnosis> diagnoses)
    {
        var diagnosis = Gravest(diagnoses);
        var best = templates
            .Where(template => template.AppliesTo(kind, stage))
            .OrderByDescending(template => Fit(template, diagnosis))
            .ThenByDescending(template => Score(template, kind, diagnosis))
            .ThenBy(template => template.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? null : new Suggested(
            best,
            best.Stages.Count > 0 ? stageName : null,
            Fit(best, diagnosis) >= OfAKindThatHelps ? diagnosis : Diagnosis.None);
    }

    /// <summary>
    /// One made for the gap comes before one whose kind of coaching answers it, and that before one that merely fits the stage;
    /// one made for another gap comes last. What a template says of itself goes before what its kind lets one guess.
    /// </summary>
    private static int Fit(TemplateChoice template, Diagnosis diagnosis) => template.Gap switch
    {
        not Diagnosis.None => template.Gap == diagnosis ? MadeForIt : ForAnother,
        _ => Directness(template.Type, diagnosis) > 0 ? OfAKindThatHelps : ForEvery,
    };

    /// <summary>Among those that fit the gap alike: one for just this stage, then one about this kind of record, then the kind of coaching that answers most directly.</summary>
    private static int Score(TemplateChoice template, RecordKind kind, Diagnosis diagnosis) =>
        (template.Stages.Count > 0 ? 16 : 0)
        + (template.Process == ProcessOf(kind) ? 8 : 0)
        + (2 * Directness(template.Type, diagnosis))
        + (template.Type == CoachingType.DealSpecific && kind == RecordKind.Opportunity ? 1 : 0);

    /// <summary>2 for the kind of coaching that answers the gap first, 1 for another that does, 0 for one that does not.</summary>
    private static int Directness(CoachingType type, Diagnosis diagnosis) =>
        Answers.TryGetValue(diagnosis, out var types) && Array.IndexOf(types, type) is var place && place >= 0 ? (place == 0 ? 2 : 1) : 0;

    private static Diagnosis Gravest(IReadOnlyCollection<Diagnosis> diagnoses) =>
        new[] { Diagnosis.ExecutionGap, Diagnosis.EffectivenessGap, Diagnosis.AheadOfActivity, Diagnosis.OnTrack }
            .FirstOrDefault(diagnoses.Contains) is var found && found != 0 ? found : Diagnosis.None;

    private static CoachingProcess ProcessOf(RecordKind kind) => kind switch
    {
        RecordKind.Account => CoachingProcess.Account,
        RecordKind.Plan => CoachingProcess.OneToOne,
        RecordKind.Appointment => CoachingProcess.Rehearsal,
        _ => CoachingProcess.Opportunity,
    };
}
