using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Reads an <c>Entity</c>: a new table, or what a solution adds to one that is there.</summary>
internal sealed class TableReader(IReadOnlyDictionary<string, ChoiceDefinition> globalChoices, Func<int> nextObjectTypeCode, bool isBase)
{
    // Privileges of these tables do not bear the table's own name.
    private static readonly Dictionary<string, string> PrivilegeNames = new()
    {
        ["systemuser"] = "User",
        ["annotation"] = "Note",
        ["savedquery"] = "Query",
        ["opportunityclose"] = "Activity",
        ["activityparty"] = "Activity",
        ["activitymimeattachment"] = "Activity",
        ["template"] = "EmailTemplate",
        // No page names privileges of these: who reads a job reads how it went.
        ["bulkdeleteoperation"] = "AsyncOperation",
        ["bulkdeletefailure"] = "AsyncOperation",
    };

    // Rows of these are read by everybody who is signed in; the platform itself writes them or asks for another right.
    private static readonly HashSet<string> WithoutPrivileges =
    [
        "teammembership", "privilege", "roleprivileges", "systemuserroles", "teamroles", "principalobjectaccess",
        "solutioncomponent", "timezonedefinition", "teamtemplate", "owner", "activityparty", "appmoduleroles", "reportcategory", "reportentity", "reportvisibility", "fileattachment", "systemuserprofiles", "teamprofiles", "dependency",
    ];

    public TableDefinition Read(XElement entity, TableDefinition? existing)
    {
        var name = entity.Text("Name") ?? throw ImportErrors.SolutionPartInvalid("an entity has no Name");
        var logicalName = name.ToLowerInvariant();
        var info = entity.Element("EntityInfo")?.Element("entity");
        if (info is null)
        {
            return existing ?? throw ImportErrors.MissingDependency($"the table '{logicalName}'");
        }

        var read = (info.Element("attributes")?.Elements("attribute") ?? [])
            .Select(attribute => ColumnReader.Read(attribute, logicalName, globalChoices)).ToList();
        var table = existing is null ? New(entity, info, name, logicalName, read) : Changed(existing, info, read);
        table = PlatformColumns.Complete(table with { Keys = Keys(info, table) });
        if (KeyLimits.Problem(table) is { } problem) throw ImportErrors.SolutionPartInvalid(problem);
        return table;
    }

    private TableDefinition New(XElement entity, XElement info, string name, string logicalName, List<ColumnDefinition> columns)
    {
        if (info.Flag("unmodified") || (string?)info.Attribute("unmodified") == "1")
        {
            throw ImportErrors.MissingDependency($"the table '{logicalName}'");
        }

        var isActivity = info.Flag("IsActivity");
        var key = columns.Find(column => column.IsPrimaryId)
            ?? throw ImportErrors.SolutionPartInvalid($"the table '{logicalName}' has no primary key column");
        return new TableDefinition
        {
            LogicalName = logicalName,
            SchemaName = name,
            EntitySetName = info.Text("EntitySetName") ?? Plural(logicalName),
            PrimaryIdColumn = key.LogicalName,
            PrimaryNameColumn = columns.Find(column => column.IsPrimaryName)?.LogicalName,
            ObjectTypeCode = isBase ? entity.Number("ObjectTypeCode") ?? nextObjectTypeCode() : nextObjectTypeCode(),
            Ownership = OwnershipOf(info.Text("OwnershipTypeMask")),
            IsActivity = isActivity,
            ActivityTypeMask = info.Text("ActivityTypeMask") is null or "None" ? 0 : 1,
            IsCustom = !isBase,
            IsIntersect = info.Flag("IsIntersect"),
            PrivilegeSuffix = isActivity ? "Activity" : WithoutPrivileges.Contains(logicalName) ? null : PrivilegeNames.GetValueOrDefault(logicalName, name),
            MetadataId = MetadataIds.Of("table", logicalName),
            IntroducedVersion = info.Text("IntroducedVersion"),
            DisplayName = info.Texts("LocalizedNames"),
            DisplayCollectionName = info.Texts("LocalizedCollectionNames"),
            Description = info.Texts("Descriptions"),
            IconVectorName = info.Text("IconVectorName"),
            EntityColor = info.Text("EntityColor"),
            IsQuickCreateEnabled = info.Flag("IsQuickCreateEnabled"),
            HasNotes = info.Flag("HasRelatedNotes"),
            HasActivities = info.Flag("HasRelatedActivities"),
            HasAccessTeams = info.Flag("AutoCreateAccessTeams"),
            Columns = columns.ToDictionary(column => column.LogicalName),
        };
    }

    // A shell carries only what the solution adds; anything more is the solution's own table, coming again.
    private static TableDefinition Changed(TableDefinition existing, XElement info, List<ColumnDefinition> columns)
    {
        var merged = new Dictionary<string, ColumnDefinition>(existing.Columns, StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns)
        {
            var before = merged.GetValueOrDefault(column.LogicalName);
            if (before is not null && before.Type != column.Type)
            {
                throw ImportErrors.ColumnTypeChanged(existing.LogicalName, column.LogicalName, before.Type.ToString(), column.Type.ToString());
            }

            merged[column.LogicalName] = before is null ? column : column with { Targets = before.Targets, IsPrimaryName = before.IsPrimaryName || column.IsPrimaryName };
        }

        var table = existing with { Columns = merged };
        return !existing.IsCustom ? table : table with
        {
            DisplayName = info.Element("LocalizedNames") is null ? existing.DisplayName : info.Texts("LocalizedNames"),
            DisplayCollectionName = info.Element("LocalizedCollectionNames") is null ? existing.DisplayCollectionName : info.Texts("LocalizedCollectionNames"),
            Description = info.Element("Descriptions") is null ? existing.Description : info.Texts("Descriptions"),
            IconVectorName = info.Text("IconVectorName") ?? existing.IconVectorName,
            EntityColor = info.Text("EntityColor") ?? existing.EntityColor,
            HasNotes = info.Flag("HasRelatedNotes", existing.HasNotes),
            HasActivities = info.Flag("HasRelatedActivities", existing.HasActivities),
            HasAccessTeams = info.Flag("AutoCreateAccessTeams", existing.HasAccessTeams),
        };
    }

    private static List<KeyDefinition> Keys(XElement info, TableDefinition table)
    {
        var keys = table.Keys.ToDictionary(key => key.LogicalName, StringComparer.OrdinalIgnoreCase);
        foreach (var key in info.Element("EntityKeys")?.Elements("EntityKey") ?? [])
        {
            var name = key.Text("Name") ?? throw ImportErrors.SolutionPartInvalid($"a key of '{table.LogicalName}' has no Name");
            var logicalName = (key.Text("LogicalName") ?? name).ToLowerInvariant();
            keys[logicalName] = new KeyDefinition
            {
                LogicalName = logicalName,
                SchemaName = name,
                Columns = [.. key.Element("EntityKeyAttributes")!.Elements("AttributeName").Select(column => column.Value.ToLowerInvariant())],
                DisplayName = key.Texts("displaynames"),
                MetadataId = MetadataIds.Of("key", $"{table.LogicalName}.{logicalName}"),
            };
        }

        return [.. keys.Values];
    }

    private static Ownership OwnershipOf(string? mask) => mask switch
    {
        "UserOwned" or "TeamOwned" => Ownership.User,
        "OrgOwned" => Ownership.Organization,
        "BusinessOwned" or "BusinessParented" => Ownership.BusinessUnit,
        _ => Ownership.None,
    };

    /// <summary>What the Web API calls the rows of a table when nobody says otherwise.</summary>
    public static string Plural(string name) =>
        name.EndsWith('y') ? string.Create(CultureInfo.InvariantCulture, $"{name[..^1]}ies") : name.EndsWith('s') || name.EndsWith('x') ? $"{name}es" : $"{name}s";
}
