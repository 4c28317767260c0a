namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Other/Relationships.xml lists exactly the relationships that are defined.</summary>
internal sealed class RelationshipsAreListed : IRule
{
    private const string List = "Other/Relationships.xml";

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        if (!source.Folder.Has(List))
            return source.Relationships.Count == 0 ? [] : [new Finding(List, "the list of relationships is missing.", "Add it.")];
        var listed = source.Folder.Xml(List).Elements().Select(element => (string?)element.Attribute("Name") ?? "").ToHashSet();
        var defined = source.Relationships.Select(relationship => relationship.Attribute("Name")).ToHashSet();
        return
        [
            .. source.Relationships.Where(r => !listed.Contains(r.Attribute("Name"))).Select(r => r.Wrong($"{r.Attribute("Name")} is not listed.", $"Add it to {List}.")),
            .. listed.Except(defined).Select(name => new Finding(List, $"{name} is listed but not defined.", "Define it in Other/Relationships, or take it out.")),
        ];
    }
}
