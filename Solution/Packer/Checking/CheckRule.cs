namespace CoachingExtensions.Packer.Checking;

/// <summary>One rule of Microsoft's solution checker, under the checker's own id.</summary>
internal abstract class CheckRule(string id, Severity severity, string page)
{
    public string Id => id;

    public Severity Severity => severity;

    /// <summary>The page that explains the rule.</summary>
    public string Page => page;

    public abstract IEnumerable<Violation> Check(CheckedSolution solution);
}
