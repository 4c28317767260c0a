using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Assemblies;
using Mono.Cecil;

namespace CoachingExtensions.Packer.Tests.Checking;

/// <summary>A class of Solution.Tests.Plugins that breaks a rule or only looks like it; its name is the sentence.</summary>
public sealed record PluginCase(string Rule, string Type, bool IsFound)
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "Solution.Tests.Plugins.dll");

    public const string File = "PluginAssemblies/Contoso/Contoso.dll";

    public static IReadOnlyList<PluginCase> All { get; } = [.. Read()];

    /// <summary>All findings of the DLL, nothing suppressed.</summary>
    internal static IReadOnlyList<CheckFinding> Findings { get; } = Checks.Of(new CheckedSolution("contoso") { Assemblies = [PluginAssembly.Read(File, System.IO.File.ReadAllBytes(Path), new HashSet<string>())] });

    private static IEnumerable<PluginCase> Read()
    {
        using var module = ModuleDefinition.ReadModule(Path);
        foreach (var type in module.Types)
            foreach (var attribute in type.CustomAttributes.Where(attribute => attribute.AttributeType.Name is "BreaksAttribute" or "KeepsAttribute"))
                yield return new PluginCase((string)attribute.ConstructorArguments[0].Value, type.FullName, attribute.AttributeType.Name == "BreaksAttribute");
    }
}
