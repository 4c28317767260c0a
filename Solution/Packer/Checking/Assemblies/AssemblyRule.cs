namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>A rule that looks at each plug-in DLL by itself.</summary>
internal abstract class AssemblyRule(string id, Severity severity, string page) : CheckRule(id, severity, page)
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) => solution.Assemblies.SelectMany(Check);

    protected abstract IEnumerable<Violation> Check(PluginAssembly assembly);
}
