using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

/// <summary>Keeps each solution's difference for each table; whoever asks for a table's ribbon puts them together.</summary>
internal sealed class Ribbons : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var ribbon in package.Customizations.Elements("RibbonDiffXml").Where(ribbon => ribbon.HasElements))
        {
            Put(package, rows, null, ribbon);
        }

        foreach (var entity in package.Section("Entities", "Entity"))
        {
            foreach (var ribbon in entity.Elements("RibbonDiffXml").Where(ribbon => ribbon.HasElements))
            {
                Put(package, rows, rows.Metadata.Table(entity.Text("Name")!).LogicalName, ribbon);
            }
        }
    }

    /// <summary>The ribbon that a root component names: <c>account:RibbonDiffXml</c>, or <c>:RibbonDiffXml</c> for that of the whole application.</summary>
    public static Guid IdOf(SolutionPackage package, string rootName) => MetadataIds.Of("ribbon", $"{package.UniqueName}.{rootName.Split(':')[0].ToLowerInvariant()}");

    private static void Put(SolutionPackage package, RowWriter rows, string? table, XElement ribbon) =>
        rows.Put("ribboncustomization", MetadataIds.Of("ribbon", $"{package.UniqueName}.{table}"), new()
        {
            ["entity"] = table,
            ["ribbondiffxml"] = ribbon.ToString(SaveOptions.DisableFormatting),
            ["ismanaged"] = package.IsManaged,
        });
}
