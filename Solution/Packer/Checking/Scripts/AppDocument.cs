namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>The document of the app, and which scripts work in it.</summary>
internal static class AppDocument
{
    /// <summary>Whether the script's own document is the app's.</summary>
    public static bool IsOf(ScriptFile script) => script.Role == ScriptRole.Form;

    /// <summary>Whether the path is a document of the app: that of a window around, or the script's own when a form or a command runs it.</summary>
    public static bool Is(ScriptFile script, string? path) =>
        path is "parent.document" or "top.document" or "parent.parent.document" || (path == "document" && IsOf(script));

    /// <summary>Whether the path leads to something of such a document, or to such a window itself.</summary>
    public static bool Holds(ScriptFile script, string? path) =>
        path is "parent" or "top" or "parent.parent"
        || (path == "window" && IsOf(script))
        || (path?.Split('.') is { } parts && parts.SkipWhile(part => part is "parent" or "top").FirstOrDefault()?.TrimEnd('(', ')') is ("document" or "$" or "jQuery") && (IsOf(script) || parts[0] is "parent" or "top"));
}
