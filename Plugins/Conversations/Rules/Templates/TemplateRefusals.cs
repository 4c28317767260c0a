namespace CoachingExtensions.Conversations;

/// <summary>What whoever writes a template is told instead.</summary>
internal static class TemplateRefusals
{
    public static string Stages(string template, IEnumerable<string> wrong, IEnumerable<string> allowed) => Unsaved(
        $"template \"{template}\"", $"{Quoted(wrong)} is no sales stage. Write the numbers of stages with commas between them: {string.Join(", ", allowed)}; or nothing, for all");

    public static string Tables(string template, IEnumerable<string> wrong, IEnumerable<string> allowed) => Unsaved(
        $"template \"{template}\"", $"a conversation cannot be about {Quoted(wrong)}. Write the names of tables with commas between them: {string.Join(", ", allowed)}");

    public static string ChoicesInOneLine(string prompt) => Unsaved($"question \"{prompt}\"", "its choices stand in one line, which makes them one choice. Write one choice a line");

    public static string NoColumn(string prompt, string column, string table) =>
        Unsaved($"question \"{prompt}\"", $"{table} has no column {column} to show beside it. Name a column that every table of its template has, or none");

    public static string NotReadable(Guid id) => $"The template {id} is not there, or you may not read it.";

    public static string Unpublishable(string template, IEnumerable<TemplateFinding> errors) =>
        $"The template \"{template}\" cannot be published. {string.Join(" ", errors.Select(error => error.Text))}";

    public static string NewAndPublished(string template) => $"The template \"{template}\" cannot begin as a published one: write its sections and questions first, then publish it.";

    public static string AsksFixed(string template, TemplateStatus status) =>
        $"The template \"{template}\" is {Called(status)}, so its sections and questions are fixed: revise it, and change the next version.";

    public static string Fixed(string template, TemplateStatus status, IEnumerable<string> columns) =>
        $"The template \"{template}\" is {Called(status)}, so its {string.Join(", ", columns)} is fixed: revise it, and change the next version.";

    public static string TalkedBy(string template) =>
        $"The template \"{template}\" cannot become a draft again: conversations follow it and keep what it asks. Revise it, and change the next version.";

    public static string Overtaken(string template, int version, int later) =>
        $"Version {version} of the template \"{template}\" cannot be published: version {later} has taken its place. Retire that one first.";

    public static string DraftFollowed(string subject, string template) =>
        $"The conversation \"{subject}\" cannot follow the template \"{template}\": it is a draft, and what it asks can still change. Publish it first.";

    public static string DraftRevised(string template) => $"The template \"{template}\" is a draft: change it as it is, there is nothing to revise yet.";

    public static string RevisedAlready(string template, int version, int later) =>
        $"Version {version} of the template \"{template}\" was revised already: revise version {later}, which took its place.";

    private static string Called(TemplateStatus status) => status == TemplateStatus.Published ? "published" : "retired";

    private static string Quoted(IEnumerable<string> parts) => string.Join(", ", parts.Select(part => $"\"{part}\""));

    private static string Unsaved(string what, string why) => $"The {what} cannot be saved: {why}.";
}
