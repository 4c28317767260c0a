using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>A published template, with where it applies.</summary>
/// <param name="Id">The template.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">The kind of coaching.</param>
/// <param name="Process">What it is about.</param>
/// <param name="Kinds">What it can be about.</param>
/// <param name="Stages">The sales stages it is for; none for all.</param>
internal sealed record TemplateChoice(
    Guid Id,
    string Name,
    CoachingType Type,
    CoachingProcess Process,
    IReadOnlyCollection<RecordKind> Kinds,
    IReadOnlyCollection<int> Stages);

/// <summary>The template to begin with, and why; the words are the screen's, so that they can be translated.</summary>
/// <param name="Template">The template.</param>
/// <param name="StageName">The sales stage it is made for; null when it is for every stage.</param>
/// <param name="Gap">The gap it answers; none when it was not chosen for one.</param>
internal sealed record Suggested(TemplateChoice Template, string? StageName, Diagnosis Gap);

/// <summary>Suggests a conversation from where the record stands and what the gap says.</summary>
internal static class Suggestion
{
    /// <param name="templates">Those that are published.</param>
    /// <param name="kind">What the record is.</param>
    /// <param name="stage">The deal's sales stage.</param>
    /// <param name="stageName">How a person reads that stage.</param>
    /// <param name="diagnoses">Those of the objectives the record serves.</param>
    public static Suggested? Of(
        IEnumerable<TemplateChoice> templates, RecordKind kind, int? stage, string? stageName, IReadOnlyCollection<Diagnosis> diagnoses)
    {
        var diagnosis = Gravest(diagnoses);
        var best = templates
            .Where(template => template.Kinds.Contains(kind) && (template.Stages.Count == 0 || (stage is { } at && template.Stages.Contains(at))))
            .OrderByDescending(template => Score(template, kind, diagnosis))
            .ThenBy(template => template.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? null : new Suggested(
            best,
            best.Stages.Count > 0 ? stageName : null,
            Answers(best.Type, diagnosis) ? diagnosis : Diagnosis.None);
    }

    /// <summary>A template for just this stage comes first, then one that answers the gap, then one about this kind of record.</summary>
    private static int Score(TemplateChoice template, RecordKind kind, Diagnosis diagnosis) =>
        (template.Stages.Count > 0 ? 8 : 0)
        + (Answers(template.Type, diagnosis) ? 4 : 0)
        + (template.Process == ProcessOf(kind) ? 2 : 0)
        + (template.Type == CoachingType.DealSpecific && kind == RecordKind.Opportunity ? 1 : 0);

    private static bool Answers(CoachingType type, Diagnosis diagnosis) => diagnosis switch
    {
        Diagnosis.ExecutionGap => type is CoachingType.Motivational or CoachingType.Strategic,
        Diagnosis.EffectivenessGap => type is CoachingType.Observational or CoachingType.Practice,
        Diagnosis.AheadOfActivity => type is CoachingType.Strategic,
        _ => false,
    };

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
