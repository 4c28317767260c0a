namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What people call the columns of a template that are fixed once it is published.</summary>
internal static class TemplateWords
{
    private static readonly Dictionary<string, Message> Names = new Dictionary<string, Message>
    {
        [TemplateRow.coach_name] = new Message("Templates.Column_name", "name"),
        [TemplateRow.coach_model] = new Message("Templates.Column_model", "model"),
        [TemplateRow.coach_type] = new Message("Templates.Column_type", "coaching type"),
        [TemplateRow.coach_process] = new Message("Templates.Column_process", "process"),
        [TemplateRow.coach_version] = new Message("Templates.Column_version", "version"),
        [TemplateRow.coach_tables] = new Message("Templates.Column_tables", "list of tables"),
        [TemplateRow.coach_stages] = new Message("Templates.Column_stages", "list of stages"),
        [TemplateRow.coach_gap] = new Message("Templates.Column_gap", "gap"),
        [TemplateRow.coach_revisionofid] = new Message("Templates.Column_revisionofid", "earlier version"),
    };

    public static Message Of(string column) => Names[column];
}
