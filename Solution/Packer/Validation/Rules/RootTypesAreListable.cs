namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Custom APIs and environment variables travel as files; listed as roots they fail the import.</summary>
internal sealed class RootTypesAreListable : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source) =>
        from root in source.RootComponents
        where !RootTypes.Names.ContainsKey(root.Attribute("type"))
        select source.Manifest.Wrong(
            $"a component of type {root.Attribute("type")} ({root.Attribute("schemaName")}{root.Attribute("id")}) must not be a root.",
            "Take it out of RootComponents: custom APIs and environment variables are imported from their own files.");
}
