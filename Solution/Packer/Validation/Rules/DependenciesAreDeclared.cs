namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>What is neither ours nor part of every environment is declared in MissingDependencies.</summary>
internal sealed class DependenciesAreDeclared : IRule
{
    // Every Dataverse environment has these; tables of Dynamics 365 Sales are not among them.
    private static readonly HashSet<string> Everywhere =
    [
        "account", "activityparty", "activitypointer", "annotation", "appnotification", "appointment", "businessunit", "contact", "email", "fax", "letter",
        "organization", "owner", "phonecall", "queue", "recurringappointmentmaster", "sla", "socialactivity", "systemuser", "task", "team", "transactioncurrency", "knowledgearticle", "mailbox", "knowledgebaserecord", "feedback",
    ];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var required = (source.Manifest.Xml.Element("MissingDependencies")?.Descendants("Required") ?? []).ToList();
        foreach (var active in required.Where(r => (string?)r.Attribute("solution") == "Active"))
            yield return source.Manifest.Wrong($"the dependency {(string?)active.Attribute("schemaName")} comes from the solution Active.", "Name the solution that brings it: Active is not the same anywhere else.");
        var declared = required.Where(r => (string?)r.Attribute("type") == RootTypes.Table).Select(r => ((string?)r.Attribute("schemaName") ?? "").ToLowerInvariant()).ToHashSet();
        foreach (var group in Uses(source).Where(use => use.Table.Length > 0).GroupBy(use => use.Table.ToLowerInvariant()))
            if (!Everywhere.Contains(group.Key) && !declared.Contains(group.Key) && !source.Tables.Any(table => table.LogicalName == group.Key && !table.IsShell))
                yield return new Finding(group.First().File, $"{group.Key} is a table of another solution.", "Declare it in MissingDependencies of Other/Solution.xml.");
    }

    private static IEnumerable<(string File, string Table)> Uses(SolutionSource source) =>
    [
        .. source.Tables.Where(table => table.IsShell).Select(table => (table.File, table.LogicalName)),
        .. source.Relationships.SelectMany(r => new[] { (r.File, r.Text("ReferencedEntityName")), (r.File, r.Text("ReferencingEntityName")) }),
        .. source.Steps.Select(step => (step.File, step.Text("PrimaryEntity"))),
    ];
}
