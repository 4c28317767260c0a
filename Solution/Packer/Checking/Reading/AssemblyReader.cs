using CoachingExtensions.Packer.Checking.Assemblies;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>Reads the plug-in DLLs of a solution, without loading them.</summary>
internal sealed class AssemblyReader(ISolutionFiles files, List<(string File, string Why)> unread)
{
    public IReadOnlyList<PluginAssembly> Read(IReadOnlyList<Component> registered)
    {
        var types = registered.Select(type => type.Attribute("Name")).ToHashSet();
        return [.. files.Names.Where(IsAssembly).Select(name => Read(name, types)).OfType<PluginAssembly>()];
    }

    private static bool IsAssembly(string name) =>
        name.StartsWith("PluginAssemblies/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private PluginAssembly? Read(string name, IReadOnlySet<string> registered)
    {
        try
        {
            return PluginAssembly.Read(name, files.Read(name), registered);
        }
        catch (BadImageFormatException)
        {
            unread.Add((name, "It is no .NET assembly."));
            return null;
        }
    }
}
