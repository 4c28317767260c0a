namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What people call the columns of a template that are fixed once it is published.</summary>
internal static class TemplateWords
{
    private static readonly Dictionary<string, string> Names = new Dictionary<string, string>
    {
        [TemplateRow.coach_name] = "name",
        [TemplateRow.coach_model] = "model",
        [TemplateRow.coach_type] = "coaching type",
        [TemplateRow.coach_process] = "process",
        [TemplateRow.coach_version] = "version",
        [TemplateRow.coach_tables] = "list of tables",
        [TemplateRow.coach_stages] = "list of stages",
        [TemplateRow.coach_gap] = "gap",
        [TemplateRow.coach_revisionofid] = "earlier version",
    };

    public static string Of(string column) => Names[column];
}
