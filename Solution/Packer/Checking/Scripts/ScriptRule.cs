namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>A rule that looks at each script by itself.</summary>
internal abstract class ScriptRule(string id, Severity severity, string page) : CheckRule(id, severity, page)
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) => solution.Scripts.SelectMany(Check);

    protected abstract IEnumerable<Violation> Check(ScriptFile script);
}
