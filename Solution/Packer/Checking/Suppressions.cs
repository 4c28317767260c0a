using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Checking;

/// <summary>Solution/checker.xml, the one place where a finding of the checker may be declared as meant.</summary>
internal sealed class Suppressions(IReadOnlyList<Suppression> all)
{
    public const string FileName = "Solution/checker.xml";

    public static Suppressions None { get; } = new([]);

    public static Suppressions Read(string path) =>
        new([.. XElement.Load(path).Elements("Suppress").Select(Read)]);

    public bool Cover(CheckFinding finding) => all.Any(suppression => suppression.Covers(finding));

    public IReadOnlyList<Suppression> NotNeededFor(IReadOnlyList<CheckFinding> findings) =>
        [.. all.Where(suppression => !findings.Any(suppression.Covers))];

    private static Suppression Read(XElement xml)
    {
        var rule = Text(xml, "rule");
        if (Checker.Rules.All(known => known.Id != rule))
            throw new SourceException($"{FileName}: there is no rule {rule}. Correct the id, or take the suppression out.");
        return new Suppression(rule, Text(xml, "file"), (string?)xml.Attribute("statement") ?? "", Text(xml, "reason"));
    }

    private static string Text(XElement xml, string name) => (string?)xml.Attribute(name) is { Length: > 0 } value
        ? value
        : throw new SourceException($"{FileName}: {xml} has no {name}. Say which rule in which file, and why the finding stays.");
}
