using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>Workflow activities of CRM 4.0 were built on Windows Workflow Foundation 3.</summary>
internal sealed class AvoidCrm4Workflow()
    : AssemblyRule("il-avoid-crm4-wf", Severity.Medium, "https://learn.microsoft.com/power-platform/alm/checker-api/retrieve-rules")
{
    private static readonly string[] Old = ["System.Workflow.ComponentModel.Activity", "System.Workflow.Activities.SequenceActivity"];

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from type in assembly.Types
        where type.BaseType != null && Old.Any(assembly.Inheritance.Of(type).Contains)
        select new Violation(new Place(assembly.File, type.FullName), type.FullName, $"{type.FullName} is a workflow activity of CRM 4.0.", "Derive it from System.Activities.CodeActivity.");
}
