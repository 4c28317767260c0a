using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

/// <summary>Which connections flows and apps need. Somebody who has such a connection fills in its id; an update leaves that as it is.</summary>
internal sealed class ConnectionReferences : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var reference in package.Section("connectionreferences", "connectionreference"))
        {
            var name = (string?)reference.Attribute("connectionreferencelogicalname") ?? throw ImportErrors.SolutionPartInvalid("a connection reference has no connectionreferencelogicalname");
            rows.Put("connectionreference", IdOf(name), new()
            {
                ["connectionreferencelogicalname"] = name,
                ["connectionreferencedisplayname"] = reference.Text("connectionreferencedisplayname") ?? name,
                ["connectorid"] = reference.Text("connectorid"),
                ["description"] = reference.Text("description"),
                ["ismanaged"] = package.IsManaged,
            });
        }
    }

    public static Guid IdOf(string logicalName) => MetadataIds.Of("connectionreference", logicalName);
}
