namespace LocalDataverse.Metadata;

/// <summary>One option of a choice.</summary>
public sealed record ChoiceOption
{
    /// <summary>The number that is stored.</summary>
    public required int Value { get; init; }

    /// <summary>What people read.</summary>
    public required DisplayText Label { get; init; }

    /// <summary>A longer explanation.</summary>
    public DisplayText Description { get; init; } = DisplayText.None;

    /// <summary>The colour of the option, <c>#rrggbb</c>.</summary>
    public string? Color { get; init; }

    /// <summary>For a status reason: the state it belongs to.</summary>
    public int? State { get; init; }

    /// <summary>For a state: the status reason it brings when none is given.</summary>
    public int? DefaultStatus { get; init; }

    /// <summary>For a state: its name that no translation changes, such as <c>Open</c>.</summary>
    public string? InvariantName { get; init; }

    /// <summary>For a status reason: the status reasons that may follow; null when any may.</summary>
    public IReadOnlyList<int>? AllowedTransitions { get; init; }
}

/// <summary>A list of options, of one column or shared.</summary>
public sealed record ChoiceDefinition
{
    /// <summary>The name; for a choice of one column <c>table_column</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Whether columns of several tables may share it.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>What people call it.</summary>
    public DisplayText DisplayName { get; init; } = DisplayText.None;

    /// <summary>What it is for.</summary>
    public DisplayText Description { get; init; } = DisplayText.None;

    /// <summary>Whether a solution brought it.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Its id.</summary>
    public Guid MetadataId { get; init; }

    /// <summary>The options in the order people see.</summary>
    public required IReadOnlyList<ChoiceOption> Options { get; init; }

    /// <summary>The option with a value, or null.</summary>
    public ChoiceOption? Find(int value)
    {
        foreach (var option in Options)
        {
            if (option.Value == value)
            {
                return option;
            }
        }

        return null;
    }
}
