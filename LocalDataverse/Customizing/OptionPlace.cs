using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Customizing;

/// <summary>Where options are that a request changes: of a column, or of a choice that tables share.</summary>
internal sealed class OptionPlace
{
    private readonly Execution execution;
    private readonly (TableDefinition Table, ColumnDefinition Column)? column;

    private OptionPlace(Execution execution, ChoiceDefinition choice, (TableDefinition, ColumnDefinition)? column, InstalledSolution? solution) =>
        (this.execution, Choice, this.column, Solution) = (execution, choice, column, solution);

    public ChoiceDefinition Choice { get; }

    public InstalledSolution? Solution { get; }

    public string Name => Choice.Name!;

    /// <summary>The column whose own options they are; null for a shared choice.</summary>
    public ColumnDefinition? Column => column?.Column;

    public static OptionPlace Of(OrganizationRequest request, Execution execution)
    {
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        if (request.Optional<string>("OptionSetName") is { Length: > 0 } name)
            return new OptionPlace(execution, execution.Metadata.GlobalChoices.GetValueOrDefault(name) ?? throw CustomizingErrors.UnknownChoice(name), null, solution);
        if (request.Optional<string>("EntityLogicalName") is not { Length: > 0 } tableName) throw Errors.MissingParameter(request.RequestName, "OptionSetName");
        var table = execution.Metadata.Table(tableName);
        var column = table.Column(request.Required<string>("AttributeLogicalName"));
        if (column.Choice is not { } choice) throw CustomizingErrors.Invalid("column", $"{table.LogicalName}.{column.LogicalName}", "it has no options");
        return new OptionPlace(execution, choice, choice.IsGlobal ? null : (table, column), solution);
    }

    /// <summary>An option that must be there.</summary>
    public ChoiceOption Option(int value) => Choice.Find(value) ?? throw CustomizingErrors.Invalid("choice", Name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"it has no option {value}"));

    /// <summary>Keeps other options instead of those that were there.</summary>
    public void Put(IReadOnlyList<ChoiceOption> options, Func<ColumnDefinition, ColumnDefinition>? also = null)
    {
        if (column is not { } own)
        {
            var after = Choice with { Options = options };
            CatalogueChange.Apply(execution, builder => builder.Put(after));
            SolutionMembership.AddChoice(execution, Solution, Choice);
            return;
        }

        var changed = own.Column with { Choice = Choice with { Options = options } };
        ColumnPlace.Change(execution, own.Table, also is null ? changed : also(changed));
        SolutionMembership.AddPart(execution, Solution, own.Table, SolutionMembership.Column, own.Column.MetadataId, new SolutionPart(SolutionPart.Column, $"{own.Table.LogicalName}.{own.Column.LogicalName}"));
    }

    public void Replace(int value, Func<ChoiceOption, ChoiceOption> change)
    {
        var found = Option(value);
        Put([.. Choice.Options.Select(option => ReferenceEquals(option, found) ? change(option) : option)]);
    }

    public int NextValue() => new ChoiceSource(execution, Solution).NextValue(Choice.Options.Select(option => option.Value));
}
