using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

/// <summary>Rules that mask secured columns. They are rows; whoever may read a column reads it unmasked.</summary>
internal sealed class MaskingRules : ISolutionComponents
{
    private const string Folder = "maskingrules/";

    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var (path, rule) in package.XmlBelow(Folder).Where(file => file.Root.Name.LocalName == "maskingrule"))
        {
            var name = (string?)rule.Attribute("name") ?? throw ImportErrors.SolutionPartInvalid($"'{path}' has no name");
            Dictionary<string, object?> values = new() { ["name"] = name, ["ismanaged"] = package.IsManaged };
            // A rule that the solution only uses comes with its name alone.
            if (rule.HasElements)
            {
                values["displayname"] = rule.Text("displayname");
                values["description"] = rule.Text("description");
                values["maskedcharacter"] = rule.Text("maskedcharacter");
                values["regularexpression"] = rule.Text("regularexpression");
            }

            rows.Put("maskingrule", IdOf(name), values);
            Carried.Put(rows.Connection, IdOf(name), "", rule, [new(path, package.Files[path])]);
        }

        foreach (var (path, column) in package.XmlBelow(Folder).Where(file => file.Root.Name.LocalName == "attributemaskingrule"))
        {
            var name = (string?)column.Attribute("uniquename") ?? throw ImportErrors.SolutionPartInvalid($"'{path}' has no uniquename");
            var id = MetadataIds.Of("attributemaskingrule", name);
            rows.Put("attributemaskingrule", id, new()
            {
                ["uniquename"] = name,
                ["entityname"] = column.Text("entityname"),
                ["attributelogicalname"] = column.Text("attributelogicalname"),
                ["maskingruleid"] = IdOf(path[Folder.Length..].Split('/')[0]),
                ["ismanaged"] = package.IsManaged,
            });
            Carried.Put(rows.Connection, id, "", column, [new(path, package.Files[path])]);
        }
    }

    public static Guid IdOf(string name) => MetadataIds.Of("maskingrule", name);
}
