using System.Globalization;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing;

/// <summary>The options of a new choice, and the numbers of those that have none yet.</summary>
internal sealed class ChoiceSource(Execution execution, InstalledSolution? solution)
{
    private const int DefaultPrefix = 10000;

    /// <summary>The options of a column: its own, or those that tables share.</summary>
    public ChoiceDefinition Of(TableDefinition table, ColumnDefinition column, OptionSetMetadata? options)
    {
        if (options is null) throw CustomizingErrors.Missing("column", column.LogicalName, "an OptionSet or a GlobalOptionSet");
        if (options.IsGlobal == true) return Global(options);
        return Made(options, $"{table.LogicalName}_{column.LogicalName}", isGlobal: false) with { DisplayName = column.DisplayName, Description = column.Description };
    }

    /// <summary>The two options of a column of yes and no.</summary>
    public static ChoiceDefinition OfBoolean(TableDefinition table, ColumnDefinition column, BooleanOptionSetMetadata? options)
    {
        if (options?.IsGlobal == true) throw Errors.NotSupportedHere("a choice of yes and no that tables share");
        if (options?.TrueOption?.Value is not (null or 1) || options?.FalseOption?.Value is not (null or 0)) throw CustomizingErrors.Invalid("column", column.LogicalName, "TrueOption has the value 1, FalseOption 0");
        var name = $"{table.LogicalName}_{column.LogicalName}";
        return new ChoiceDefinition
        {
            Name = name,
            IsCustom = true,
            DisplayName = column.DisplayName,
            Description = column.Description,
            MetadataId = MetadataIds.Of("choice", name),
            Options = [Option(options?.FalseOption, 0, "No"), Option(options?.TrueOption, 1, "Yes")],
        };
    }

    /// <summary>A choice that tables share.</summary>
    public ChoiceDefinition NewGlobal(OptionSetMetadata options)
    {
        var name = SchemaName.Demand("choice", options.Name);
        if (execution.Metadata.GlobalChoices.ContainsKey(name)) throw CustomizingErrors.NameTaken("choice", name);
        if (Texts.Of(options.DisplayName).Texts.Count == 0) throw CustomizingErrors.Missing("choice", name, "a DisplayName");
        return Made(options, name, isGlobal: true);
    }

    /// <summary>The number of the next option: the publisher's prefix and four digits.</summary>
    public int NextValue(IEnumerable<int> taken)
    {
        var first = Prefix() * 10000;
        var used = taken.Where(value => value >= first && value < first + 10000).ToHashSet();
        return Enumerable.Range(first, 10000).First(value => !used.Contains(value));
    }

    private ChoiceDefinition Global(OptionSetMetadata options) =>
        execution.Metadata.GlobalChoices.Values.FirstOrDefault(choice => options.MetadataId is { } id && id != Guid.Empty ? choice.MetadataId == id : string.Equals(choice.Name, options.Name, StringComparison.OrdinalIgnoreCase))
        ?? throw CustomizingErrors.UnknownChoice(options.Name ?? options.MetadataId?.ToString());

    private ChoiceDefinition Made(OptionSetMetadata options, string name, bool isGlobal)
    {
        List<ChoiceOption> made = [];
        foreach (var option in options.Options)
        {
            var value = option.Value ?? NextValue(options.Options.Select(other => other.Value).OfType<int>().Concat(made.Select(other => other.Value)));
            if (made.Exists(other => other.Value == value)) throw CustomizingErrors.Invalid("choice", name, string.Create(CultureInfo.InvariantCulture, $"the value {value} is there twice"));
            if (Texts.Of(option.Label).Texts.Count == 0) throw CustomizingErrors.Invalid("choice", name, string.Create(CultureInfo.InvariantCulture, $"the option {value} has no Label"));
            made.Add(Option(option, value, ""));
        }

        return new ChoiceDefinition
        {
            Name = name,
            IsGlobal = isGlobal,
            IsCustom = true,
            DisplayName = Texts.Of(options.DisplayName),
            Description = Texts.Of(options.Description),
            MetadataId = MetadataIds.Of("choice", name),
            Options = made,
        };
    }

    private static ChoiceOption Option(OptionMetadata? option, int value, string otherwise) => new()
    {
        Value = value,
        Label = Texts.Of(option?.Label) is { Texts.Count: > 0 } label ? label : PlatformWords.Text(otherwise),
        Description = Texts.Of(option?.Description),
        Color = option?.Color,
    };

    private int Prefix() =>
        solution is not null && SystemRow.All(execution.Connection, execution.Metadata, "publisher", "WHERE publisherid = $0", solution.PublisherId).FirstOrDefault()?.Number("customizationoptionvalueprefix") is { } prefix and >= 10000 and <= 99999 ? prefix : DefaultPrefix;
}
