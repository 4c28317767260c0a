using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Tests.Checking;

/// <summary>
/// A piece of script that breaks a rule or does not, out of Fixtures/Checker/Scripts: one file a rule, and in it one case after each
/// line that says "found" or "not found". The same cases are put before Microsoft's own rules (WebResources/build/checker.test.ts).
/// </summary>
public sealed record ScriptCase(string Rule, string Sentence, bool IsFound, string Code)
{
    private const string Found = "// found: ";
    private const string NotFound = "// not found: ";

    public static IReadOnlyList<ScriptCase> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Checker", "Scripts"), "*.js").Order(StringComparer.Ordinal).SelectMany(Read)];

    internal ScriptRole Role =>
        Code.Contains("// in a form\n", StringComparison.Ordinal) ? ScriptRole.Form : Code.Contains("// on a page\n", StringComparison.Ordinal) ? ScriptRole.Page : ScriptRole.Unknown;

    private static IEnumerable<ScriptCase> Read(string file)
    {
        ScriptCase? current = null;
        foreach (var line in File.ReadAllLines(file))
            if (line.StartsWith(Found, StringComparison.Ordinal) || line.StartsWith(NotFound, StringComparison.Ordinal))
            {
                if (current != null)
                    yield return current;
                var isFound = line.StartsWith(Found, StringComparison.Ordinal);
                current = new ScriptCase(Path.GetFileNameWithoutExtension(file), line[(isFound ? Found : NotFound).Length..], isFound, "");
            }
            else
                current = current! with { Code = current.Code + line + "\n" };
        yield return current!;
    }
}
