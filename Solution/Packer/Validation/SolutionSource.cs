using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Validation;

/// <summary>The whole source, read once, with the look-ups the rules share.</summary>
internal sealed class SolutionSource
{
    /// <summary>What Dataverse gives its tables by itself stands in no export, so neither in the base schema.</summary>
    private static readonly string[] GivenByPlatform =
    [
        "createdby", "createdon", "createdonbehalfby", "importsequencenumber", "modifiedby", "modifiedon", "modifiedonbehalfby",
        "overriddencreatedon", "ownerid", "owningbusinessunit", "owningteam", "owninguser", "timezoneruleversionnumber",
        "transactioncurrencyid", "exchangerate", "utcconversiontimezonecode", "versionnumber",
    ];

    private readonly Dictionary<string, HashSet<string>> columns = new(StringComparer.OrdinalIgnoreCase);

    public SolutionSource(UnpackedFolder folder, FileMap map, UnpackedFolder baseSchema)
    {
        (Folder, Map) = (folder, map);
        Manifest = new Component("Other/Solution.xml", folder.Xml("Other/Solution.xml").Element("SolutionManifest")
            ?? throw new SourceException("Other/Solution.xml: SolutionManifest is missing."));
        Tables = Table.ReadAll(folder);
        Platform = Table.ReadAll(baseSchema);
        foreach (var table in Platform.Concat(Tables))
            columns.TryAdd(table.LogicalName, []);
        foreach (var table in Platform.Concat(Tables))
            columns[table.LogicalName].UnionWith(table.Columns.Select(column => column.LogicalName));
        foreach (var table in Platform)
            columns[table.LogicalName].UnionWith(GivenByPlatform);
        Choices = [.. Read("OptionSets")];
        Relationships = [.. folder.Files("Other/Relationships", "*.xml")
            .SelectMany(file => folder.Xml(file).Elements("EntityRelationship").Select(xml => new Component(file, xml)))];
        Roles = [.. Read("Roles")];
        Dashboards = [.. Read("Dashboards")];
        Reports = [.. Read("Reports", "*.data.xml")];
        WebResources = [.. Read("WebResources", "*.data.xml")];
        Assemblies = [.. Read("PluginAssemblies", "*.data.xml")];
        Steps = [.. Read("SdkMessageProcessingSteps")];
        SiteMaps = [.. Read("AppModuleSiteMaps", "AppModuleSiteMap.xml")];
        Apps = [.. Read("AppModules", "AppModule.xml")];
        CustomApis = [.. Read("customapis", "customapi.xml")];
    }

    public UnpackedFolder Folder { get; }

    public FileMap Map { get; }

    public Component Manifest { get; }

    public IReadOnlyList<Table> Tables { get; }

    /// <summary>Tables of the platform as far as the base schema describes them.</summary>
    public IReadOnlyList<Table> Platform { get; }

    public IReadOnlyList<Component> Choices { get; }

    public IReadOnlyList<Component> Relationships { get; }

    public IReadOnlyList<Component> Roles { get; }

    public IReadOnlyList<Component> Dashboards { get; }

    public IReadOnlyList<Component> Reports { get; }

    public IReadOnlyList<Component> WebResources { get; }

    public IReadOnlyList<Component> Assemblies { get; }

    public IReadOnlyList<Component> Steps { get; }

    public IReadOnlyList<Component> SiteMaps { get; }

    public IReadOnlyList<Component> Apps { get; }

    public IReadOnlyList<Component> CustomApis { get; }

    public string Prefix => ((string?)Manifest.Xml.Element("Publisher")?.Element("CustomizationPrefix") ?? "") + "_";

    public IEnumerable<Component> RootComponents =>
        (Manifest.Xml.Element("RootComponents")?.Elements("RootComponent") ?? []).Select(xml => new Component(Manifest.File, xml));

    /// <summary>Forms, views, charts and ribbons of a table, each file with its root element.</summary>
    public IEnumerable<Component> Forms(Table table) => Read(table.Folder + "/FormXml");

    public IEnumerable<Component> Views(Table table) => Read(table.Folder + "/SavedQueries")
        .SelectMany(file => file.Xml.Elements("savedquery").Select(xml => new Component(file.File, xml)));

    public IEnumerable<Component> Charts(Table table) => Read(table.Folder + "/Visualizations");

    public IEnumerable<Component> Ribbons => Tables.Select(table => table.Folder + "/RibbonDiff.xml").Where(Folder.Has).Select(file => new Component(file, Folder.Xml(file)));

    public bool HasWebResource(string name) => WebResources.Any(resource => resource.Text("Name") == name);

    /// <summary>Whether the table is known: ours, or the platform's as far as described.</summary>
    public bool IsKnown(string table) => columns.ContainsKey(table);

    /// <summary>Whether a column certainly does not exist; of a table nobody describes, nothing is certain.</summary>
    public bool LacksColumn(string table, string column) =>
        Describes(table) && !columns[table].Contains(column);

    /// <summary>A column of ours or of the platform's; null where nobody describes it.</summary>
    public Column? Column(string table, string column) =>
        Platform.Concat(Tables).Where(known => known.LogicalName == table).SelectMany(known => known.Columns).FirstOrDefault(known => known.LogicalName == column);

    public static SolutionSource Of(Repository repository)
    {
        var folder = new UnpackedFolder(repository.Source);
        return new SolutionSource(folder, FileMap.Read(folder, repository.Map), new UnpackedFolder(repository.BaseSchema));
    }

    // A shell alone tells only what we add to a system table, not what the table has.
    private bool Describes(string table) =>
        Tables.Any(own => own.LogicalName == table && !own.IsShell) || Platform.Any(system => system.LogicalName == table);

    private IEnumerable<Component> Read(string start, string pattern = "*.xml") =>
        Folder.Files(start, pattern).Select(file => new Component(file, Folder.Xml(file)));
}
