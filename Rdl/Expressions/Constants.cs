namespace Rdl.Expressions;

/// <summary>Words that stand for a value.</summary>
internal static class Constants
{
    private static readonly Dictionary<string, object?> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["True"] = true,
        ["False"] = false,
        ["Nothing"] = null,
        ["vbCrLf"] = "\r\n",
        ["vbLf"] = "\n",
    };

    public static bool TryFind(string word, out object? value) => Known.TryGetValue(word, out value);
}
