using System.IO.Enumeration;

namespace CoachingExtensions.Packer.Checking;

/// <summary>A finding that stays, and why: the rule, the files (a * stands for anything), and a part of the statement when not all of them are meant.</summary>
internal sealed record Suppression(string Rule, string File, string Statement, string Reason)
{
    public bool Covers(CheckFinding finding) =>
        finding.Rule.Id == Rule
        && FileSystemName.MatchesSimpleExpression(File, finding.Violation.Place.File)
        && finding.Violation.Statement.Contains(Statement, StringComparison.Ordinal);

    public override string ToString() => $"{Suppressions.FileName}: {Rule} in {File}{(Statement.Length > 0 ? $" ({Statement})" : "")}";
}
