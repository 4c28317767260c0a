using System.Text;
using System.Text.RegularExpressions;
using CoachingExtensions.Tests;

namespace LocalDataverse.Tests.Conformance;

/// <summary>
/// Reads the cases of one page. A file begins with the page's title and address; each case with a line
/// <c>case SENTENCE</c>. A request is a line with its method and address, headers are indented by two spaces, the body
/// follows as it is, and each line that begins with <c>= </c> is something the answer must have (see <see cref="Expectation"/>).
/// FETCH stands for GET with the FetchXML of the body in the address.
/// </summary>
internal static partial class CaseFile
{
    public static string Folder => Path.Combine(Repository.Root, "Tests", "LocalDataverse.Tests", "Conformance", "Cases");

    public static IReadOnlyList<DocumentedPage> All { get; } = [.. Directory.GetFiles(Folder, "*.txt").Where(file => Path.GetFileName(file) != "ground.txt").Order(StringComparer.Ordinal).Select(Read)];

    public static DocumentedPage Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var name = Path.GetFileNameWithoutExtension(file);
        List<ConformanceCase> cases = [];
        for (var at = 2; at < lines.Length;)
        {
            if (!lines[at].StartsWith("case ", StringComparison.Ordinal))
            {
                if (lines[at].Trim().Length > 0) throw new FormatException($"{name}.txt, line {at + 1}: a case begins with 'case '.");
                at++;
                continue;
            }

            var sentence = lines[at++][5..].Trim();
            List<ConformanceStep> steps = [];
            while (at < lines.Length && !lines[at].StartsWith("case ", StringComparison.Ordinal))
            {
                if (lines[at].Trim().Length == 0) at++;
                else steps.Add(Step(name, lines, ref at));
            }

            cases.Add(new ConformanceCase(name, sentence, steps));
        }

        return new DocumentedPage(name, lines[0], lines[1], cases);
    }

    private static ConformanceStep Step(string name, string[] lines, ref int at)
    {
        if (RequestLine().Match(lines[at]) is not { Success: true } request) throw new FormatException($"{name}.txt, line {at + 1}: '{lines[at]}' is no request.");
        var first = ++at;
        List<(string, string)> headers = [];
        for (; at < lines.Length && HeaderLine().Match(lines[at]) is { Success: true } header; at++) headers.Add((header.Groups[1].Value, header.Groups[2].Value));
        var body = new StringBuilder();
        for (; at < lines.Length && !lines[at].StartsWith("= ", StringComparison.Ordinal); at++) body.Append(lines[at]).Append("\r\n");
        List<string> expectations = [];
        for (; at < lines.Length && lines[at].StartsWith("= ", StringComparison.Ordinal); at++) expectations.Add(lines[at][2..].Trim());
        if (expectations.Count == 0) throw new FormatException($"{name}.txt, line {first}: nothing is expected of this request.");
        return new ConformanceStep(request.Groups[1].Value, request.Groups[2].Value.Trim(), headers, body.Length == 0 ? null : body.ToString(), expectations);
    }

    [GeneratedRegex("^(GET|HEAD|POST|PATCH|PUT|DELETE|OPTIONS|FETCH) (.*)$")]
    private static partial Regex RequestLine();

    [GeneratedRegex("^  ([A-Za-z][A-Za-z.-]*): (.*)$")]
    private static partial Regex HeaderLine();
}
