namespace CoachingExtensions.Tests.Attacks;

/// <summary>docs/security.md: words by hand, the matrix by the test.</summary>
internal static class SecurityPage
{
    private const string Begin = "<!-- The matrix begins: `dotnet run build.cs matrix` writes it. -->";
    private const string End = "<!-- The matrix ends. -->";

    private static string File => Path.Combine(Repository.Root, "docs", "security.md");

    /// <summary>Fails when the page says another thing; writes it instead when asked to.</summary>
    public static void Demand(string matrix)
    {
        var page = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= Begin.Length && end > start, $"{File} needs the lines \"{Begin}\" and \"{End}\".");
        if (Environment.GetEnvironmentVariable("WRITE_ROLE_MATRIX") == "1") System.IO.File.WriteAllText(File, $"{page[..start]}\n\n{matrix}\n{page[end..]}");
        else Assert.Equal(matrix.Trim(), page[start..end].Trim());
    }
}
