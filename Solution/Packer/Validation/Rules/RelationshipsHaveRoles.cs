namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A relationship of ours says its navigation properties on both sides: the lookup's name, and its own.</summary>
internal sealed class RelationshipsHaveRoles : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var relationship in source.Relationships.Where(r => r.Text("EntityRelationshipType") == "OneToMany" && IsOurs(source, r)))
        {
            var name = relationship.Attribute("Name");
            var roles = relationship.Xml.Descendants("EntityRelationshipRole")
                .ToLookup(role => (string?)role.Element("RelationshipRoleType"), role => (string?)role.Element("NavigationPropertyName") ?? "");
            if (!roles.Contains("1") || !roles.Contains("0"))
                yield return relationship.Wrong($"{name} has no EntityRelationshipRoles for both sides.", "Add a role of type 1 (lookup) and one of type 0 (collection).");
            else if (roles["1"].First() != relationship.Text("ReferencingAttributeName"))
                yield return relationship.Wrong($"{name}: the lookup's navigation property is {roles["1"].First()}.", $"Name it {relationship.Text("ReferencingAttributeName")}, as the column.");
            else if (roles["0"].First() != name)
                yield return relationship.Wrong($"{name}: the collection's navigation property is {roles["0"].First()}.", "Name it as the relationship.");
        }
    }

    // Relationships of inherited columns (owner, createdby, regarding) are the platform's and come without roles.
    private static bool IsOurs(SolutionSource source, Component relationship) =>
        relationship.Text("ReferencingAttributeName").StartsWith(source.Prefix, StringComparison.OrdinalIgnoreCase);
}
