namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A step names a registered type, a table and columns that exist, and a mode its stage allows.</summary>
internal sealed class StepsResolve : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var types = source.Assemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType"))
            .ToLookup(type => (string?)type.Attribute("AssemblyQualifiedName") ?? "", type => Id((string?)type.Attribute("PluginTypeId")));
        foreach (var step in source.Steps)
        {
            var table = step.Text("PrimaryEntity");
            if (!types.Contains(step.Text("PluginTypeName")))
                yield return step.Wrong($"the type {step.Text("PluginTypeName")} is not registered.", "Add it to the assembly's PluginTypes, or correct the name.");
            else if (!types[step.Text("PluginTypeName")].Contains(Id(step.Text("PluginTypeId"))))
                yield return step.Wrong($"PluginTypeId {step.Text("PluginTypeId")} is not the one of its type.", "Copy the id from the assembly's .data.xml.");
            if (table.Length > 0 && table != "none" && source.Platform.Count > 0 && !source.IsKnown(table))
                yield return step.Wrong($"the table {table} does not exist.", "Correct PrimaryEntity.");
            foreach (var column in Columns(step).Where(column => source.LacksColumn(table, column)))
                yield return step.Wrong($"{table} has no column {column}.", "Correct FilteringAttributes or the image's Attributes.");
            if (step.Text("Mode") == "1" && step.Text("Stage") != "40")
                yield return step.Wrong("an asynchronous step runs after the operation.", "Set Stage 40, or Mode 0.");
            if (step.Text("EventHandlerTypeCode") != "4602")
                yield return step.Wrong("EventHandlerTypeCode is not that of a plug-in type.", "Write 4602.");
        }
    }

    private static IEnumerable<string> Columns(Component step) =>
        step.Xml.Elements("FilteringAttributes").Concat(step.Xml.Descendants("Attributes"))
            .SelectMany(list => list.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Id(string? id) => (id ?? "").Trim('{', '}').ToLowerInvariant();
}
