using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>Unpublished definitions are read past the cache, and are not what users see.</summary>
internal sealed class AvoidUnpublishedMetadata() : AssemblyRule("il-avoid-unpub-metadata", Severity.High, Pages.Practice("work-with-metadata/retrieve-published-metadata"))
{
    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from at in assembly.Instructions()
        let called = Il.Called(at.Instruction)
        where called?.StartsWith("Microsoft.Xrm.Sdk.Messages.Retrieve", StringComparison.Ordinal) == true
            && called.EndsWith("Request::set_RetrieveAsIfPublished", StringComparison.Ordinal) && Il.IsTrue(Il.Before(at.Instruction))
        select assembly.Wrong(at.Method, "RetrieveAsIfPublished = true", "reads definitions that are not published.", "Leave RetrieveAsIfPublished at false.");
}
