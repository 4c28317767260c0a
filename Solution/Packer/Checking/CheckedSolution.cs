using CoachingExtensions.Packer.Checking.Assemblies;
using CoachingExtensions.Packer.Checking.Scripts;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking;

/// <summary>A solution as the rules look at it, whether it came as a zip or unpacked, from us or from others.</summary>
internal sealed record CheckedSolution(string Name)
{
    public IReadOnlyList<Step> Steps { get; init; } = [];

    public IReadOnlyList<Component> Processes { get; init; } = [];

    public IReadOnlyList<Component> Forms { get; init; } = [];

    public IReadOnlyList<Component> Views { get; init; } = [];

    public IReadOnlyList<Component> Ribbons { get; init; } = [];

    public IReadOnlyList<Component> WebResources { get; init; } = [];

    /// <summary>Entries of the manifest: root components and what must be there before the import.</summary>
    public IReadOnlyList<Component> Manifest { get; init; } = [];

    public IReadOnlyList<PluginAssembly> Assemblies { get; init; } = [];

    public IReadOnlyList<ScriptFile> Scripts { get; init; } = [];

    /// <summary>Files that no rule could look into, and why.</summary>
    public IReadOnlyList<(string File, string Why)> Unread { get; init; } = [];
}
