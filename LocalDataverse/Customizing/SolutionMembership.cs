using LocalDataverse.Import;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Customizing;

/// <summary>
/// The solution that a new or changed component goes into, when the request names one. A table that was created in it is in it whole; of
/// another table only what was added is, and a row for the table itself that says so.
/// </summary>
internal static class SolutionMembership
{
    public const int Table = 1, Column = 2, Choice = 9, Relationship = 10, Key = 14;
    private const int Whole = 0, WithoutParts = 1;

    /// <summary>The solution with a name; nothing can be added to one that is not there or that is managed.</summary>
    public static InstalledSolution? Demand(Execution execution, string? uniqueName)
    {
        if (string.IsNullOrEmpty(uniqueName)) return null;
        var solution = SolutionRecord.Find(execution.Connection, execution.Metadata, uniqueName) ?? throw CustomizingErrors.UnknownSolution(uniqueName);
        return solution.IsManaged ? throw CustomizingErrors.ManagedSolution(uniqueName) : solution;
    }

    /// <summary>A table that was created, with all that it has and will have.</summary>
    public static void AddTable(Execution execution, InstalledSolution? solution, TableDefinition table)
    {
        if (solution is null) return;
        Put(execution, solution, Table, table.MetadataId, Whole, root: null);
        Remember(execution, solution, new SolutionPart(SolutionPart.Table, table.LogicalName));
    }

    /// <summary>A column, a key or a relationship of a table.</summary>
    public static void AddPart(Execution execution, InstalledSolution? solution, TableDefinition table, int type, Guid id, SolutionPart part)
    {
        if (solution is null) return;
        Remember(execution, solution, part);
        var rows = CatalogueChange.Rows(execution);
        var root = IdOf(solution, Table, table.MetadataId);
        // The platform's own row gets by without a behaviour.
        if (rows.Find("solutioncomponent", root, "rootcomponentbehavior") is not { } there) Put(execution, solution, Table, table.MetadataId, WithoutParts, root: null);
        else if (there.GetValueOrDefault("rootcomponentbehavior") is not Microsoft.Xrm.Sdk.OptionSetValue { Value: not Whole }) return;
        Put(execution, solution, type, id, behavior: null, root);
    }

    public static void AddChoice(Execution execution, InstalledSolution? solution, ChoiceDefinition choice)
    {
        if (solution is null) return;
        Put(execution, solution, Choice, choice.MetadataId, Whole, root: null);
        Remember(execution, solution, new SolutionPart(SolutionPart.Choice, choice.Name!));
    }

    /// <summary>Takes what was deleted out of every solution.</summary>
    public static void Forget(Execution execution, IEnumerable<Guid> ids, IEnumerable<SolutionPart> parts)
    {
        var rows = CatalogueChange.Rows(execution);
        foreach (var component in ids.SelectMany(id => rows.Where("solutioncomponent", "objectid", id))) rows.Delete("solutioncomponent", component);
        new SolutionParts(execution.Connection).Forget(parts);
    }

    private static void Remember(Execution execution, InstalledSolution solution, SolutionPart part) => new SolutionParts(execution.Connection).Add(solution.Id, [part]);

    private static void Put(Execution execution, InstalledSolution solution, int type, Guid id, int? behavior, Guid? root)
    {
        Dictionary<string, object?> values = new() { ["solutionid"] = solution.Id, ["componenttype"] = type, ["objectid"] = id, ["ismetadata"] = true };
        if (behavior is { } number) values["rootcomponentbehavior"] = number;
        if (root is { } above) values["rootsolutioncomponentid"] = above;
        CatalogueChange.Rows(execution).Put("solutioncomponent", IdOf(solution, type, id), values);
    }

    private static Guid IdOf(InstalledSolution solution, int type, Guid id) => SolutionRecord.ComponentId(solution.Id, type, id);
}
