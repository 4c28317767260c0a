using Mono.Cecil;

namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>Nothing outside of the DLL is looked for: what a rule needs to know of the platform, it knows by name.</summary>
internal sealed class OwnTypesOnly : IAssemblyResolver
{
    public AssemblyDefinition? Resolve(AssemblyNameReference name) => null;

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => null;

    public void Dispose()
    {
        // It holds nothing.
    }
}
