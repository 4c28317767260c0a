using Rdl.Definition;

namespace Rdl.Processing;

/// <summary>A value somebody can choose.</summary>
/// <param name="Text">As it is sent.</param>
/// <param name="Label">As it is read.</param>
public sealed record ParameterOption(string Text, string Label);

/// <summary>A parameter, what can be chosen for it, and what has been.</summary>
public sealed class ParameterState
{
    internal ParameterState(ParameterDefinition definition) => Definition = definition;

    internal ParameterDefinition Definition { get; }

    /// <summary>Its name.</summary>
    public string Name => Definition.Name;

    /// <summary>What there is to choose from; nothing where anything can be typed.</summary>
    public IReadOnlyList<ParameterOption> Options { get; internal set; } = [];

    /// <summary>What was chosen, as text; nothing for no value.</summary>
    public IReadOnlyList<string> Chosen { get; internal set; } = [];

    /// <summary>What is wrong with it and what to do; null where nothing is.</summary>
    public string? Problem { get; internal set; }
}
