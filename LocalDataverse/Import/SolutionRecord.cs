using System.Xml.Linq;
using LocalDataverse.Import.Components;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Import;

/// <summary>What an organisation remembers of a solution: publisher, version and components.</summary>
internal static class SolutionRecord
{
    public static Guid IdOf(string uniqueName) => MetadataIds.Of("solution", uniqueName);

    /// <summary>The id of the row that says that a component is in a solution.</summary>
    public static Guid ComponentId(Guid solution, int type, Guid objectId) => MetadataIds.Of("solutioncomponent", $"{solution:D}.{type}.{objectId:D}");

    /// <summary>The solution with a name, as the organisation has it; null when it is not there.</summary>
    public static InstalledSolution? Find(SqliteConnection connection, MetadataCatalogue metadata, string uniqueName) =>
        Row(connection, metadata, uniqueName) is { } row ? InstalledSolution.Of(row) : null;

    /// <summary>The row of the solution with a name; null when it is not there.</summary>
    public static SystemRow? Row(SqliteConnection connection, MetadataCatalogue metadata, string uniqueName) =>
        SystemRow.All(connection, metadata, "solution", "WHERE uniquename = $0 COLLATE NOCASE", uniqueName).FirstOrDefault();

    /// <summary>Refuses what Dataverse refuses: an older managed version, the other kind, another publisher, and anything while an upgrade is staged.</summary>
    public static InstalledSolution? DemandUpdate(SqliteConnection connection, MetadataCatalogue metadata, SolutionPackage package)
    {
        DemandBase(connection, metadata, package);
        if (Find(connection, metadata, InstalledSolution.HoldingName(package.UniqueName)) is { } holding)
        {
            throw ImportErrors.HoldingThere(package.UniqueName, holding.UniqueName);
        }

        var installed = Find(connection, metadata, package.UniqueName);
        if (installed is null)
        {
            return null;
        }

        if (installed.IsManaged != package.IsManaged)
        {
            throw ImportErrors.SolutionKindDiffers(package.UniqueName, installed.IsManaged);
        }

        if (installed.IsManaged && package.Version < installed.Version)
        {
            throw ImportErrors.SolutionNotHigher(package.UniqueName, installed.Version.ToString(), package.Version.ToString());
        }

        var (had, has) = (SystemRow.All(connection, metadata, "publisher", "WHERE publisherid = $0", installed.PublisherId).FirstOrDefault()?.Text("uniquename"), package.Manifest.Element("Publisher")?.Text("UniqueName"));
        return had is null || string.Equals(had, has, StringComparison.OrdinalIgnoreCase) ? installed : throw ImportErrors.WrongPublisher(package.UniqueName, had, has ?? "");
    }

    // A patch says which solution it is of.
    private static void DemandBase(SqliteConnection connection, MetadataCatalogue metadata, SolutionPackage package)
    {
        if (package.Manifest.Element("ParentSolution") is not { } parent) return;
        var name = parent.Text("UniqueName") ?? (parent.HasElements ? null : parent.Value.Trim());
        if (name is { Length: > 0 } && Find(connection, metadata, name) is null) throw ImportErrors.PatchWithoutBase(package.UniqueName, name);
    }

    /// <summary>An upgrade replaces a managed version by a higher one.</summary>
    public static void DemandHigher(InstalledSolution installed, SolutionPackage package)
    {
        if (!installed.IsManaged || !package.IsManaged)
        {
            throw ImportErrors.UpgradeOfUnmanaged(package.UniqueName);
        }

        if (package.Version <= installed.Version)
        {
            throw ImportErrors.SolutionNotHigher(package.UniqueName, installed.Version.ToString(), package.Version.ToString());
        }
    }

    public static Guid Put(RowWriter rows, SolutionPackage package, Guid id, string uniqueName)
    {
        var publisher = package.Manifest.Element("Publisher") ?? throw ImportErrors.SolutionPartInvalid("solution.xml has no Publisher");
        var publisherName = publisher.Text("UniqueName") ?? throw ImportErrors.SolutionPartInvalid("the publisher has no UniqueName");
        var publisherId = MetadataIds.Of("publisher", publisherName);
        rows.Put("publisher", publisherId, new()
        {
            ["uniquename"] = publisherName,
            ["friendlyname"] = publisher.Texts("LocalizedNames").Text is { Length: > 0 } name ? name : publisherName,
            ["description"] = publisher.Texts("Descriptions").Text,
            ["customizationprefix"] = publisher.Text("CustomizationPrefix"),
            ["customizationoptionvalueprefix"] = publisher.Text("CustomizationOptionValuePrefix"),
            ["isreadonly"] = package.IsManaged,
        });

        var isNew = !rows.Exists("solution", id);
        Dictionary<string, object?> values = new()
        {
            ["uniquename"] = uniqueName,
            ["friendlyname"] = package.Manifest.Texts("LocalizedNames") is { Texts.Count: > 0 } title ? title : package.UniqueName,
            ["description"] = package.Manifest.Texts("Descriptions"),
            ["version"] = package.Manifest.Text("Version"),
            ["ismanaged"] = package.IsManaged,
            ["publisherid"] = publisherId,
            ["updatedon"] = rows.UtcNow,
        };
        if (isNew)
        {
            values["installedon"] = rows.UtcNow;
        }

        rows.Put("solution", id, values);
        PutComponents(rows, package, id);
        return id;
    }

    private static void PutComponents(RowWriter rows, SolutionPackage package, Guid solution)
    {
        // What an earlier version listed stays listed: an update removes nothing.
        foreach (var root in package.Manifest.Elements("RootComponents").Elements("RootComponent"))
        {
            var type = (int?)root.Attribute("type") ?? throw ImportErrors.SolutionPartInvalid("a root component has no type");
            var objectId = ObjectOf(rows, package, type, root);
            var id = ComponentId(solution, type, objectId);
            rows.Put("solutioncomponent", id, new()
            {
                ["solutionid"] = solution,
                ["componenttype"] = type,
                ["objectid"] = objectId,
                ["ismetadata"] = type is 1 or 9,
                ["rootcomponentbehavior"] = (string?)root.Attribute("behavior") ?? "0",
            });
        }
    }

    private static Guid ObjectOf(RowWriter rows, SolutionPackage package, int type, XElement root)
    {
        var name = (string?)root.Attribute("schemaName") ?? "";
        if (Guid.TryParse((string?)root.Attribute("id"), out var id))
        {
            return id;
        }

        Guid? found = type switch
        {
            1 => rows.Metadata.TryTable(name, out var table) ? table.MetadataId : null,
            9 => rows.Metadata.GlobalChoices.GetValueOrDefault(name)?.MetadataId,
            ComponentTypes.Ribbon => Ribbons.IdOf(package, name) is var ribbon && rows.Exists("ribboncustomization", ribbon) ? ribbon : null,
            61 => rows.Where("webresource", "name", name) is [var resource, ..] ? resource : null,
            62 => rows.Exists("sitemap", Apps.SiteMapId(name)) ? Apps.SiteMapId(name) : null,
            80 => rows.Exists("appmodule", Apps.AppId(name)) ? Apps.AppId(name) : null,
            66 => rows.Exists("customcontrol", CustomControls.IdOf(name)) ? CustomControls.IdOf(name) : null,
            ComponentTypes.PluginAssembly => rows.Where("pluginassembly", "name", name.Split(',')[0]) is [var assembly, ..] ? assembly : null,
            300 => rows.Exists("canvasapp", CanvasApps.IdOf(name)) ? CanvasApps.IdOf(name) : null,
            380 => rows.Where("environmentvariabledefinition", "schemaname", name) is [var variable, ..] ? variable : null,
            ComponentTypes.PictureOfColumn => name.Split(' ') is [var of, var picture] && rows.Metadata.TryTable(of, out var its) ? its.FindColumn(picture)?.MetadataId : null,
            ComponentTypes.PictureOfTable => rows.Metadata.TryTable(name, out var pictured) ? pictured.MetadataId : null,
            _ => throw ImportErrors.ComponentNotSupported($"The root component '{name}' of type {type}", "this kind of component does not exist here"),
        };
        return found ?? throw ImportErrors.SolutionPartInvalid($"the root component '{name}' of type {type} is not in the solution");
    }
}
