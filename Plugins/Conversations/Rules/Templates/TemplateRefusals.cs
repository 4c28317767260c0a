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

    private static string Quoted(IEnumerable<string> parts) => string.Join(", ", parts.Select(part => $"\"{part}\""));

    private static string Unsaved(string what, string why) => $"The {what} cannot be saved: {why}.";
}
