using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The relationships the platform gives a table by itself: who made and owns a row, and, for activities and notes, what they are about.</summary>
internal static class PlatformRelationships
{
    private static readonly CascadeRules Nothing = new() { Delete = CascadeType.NoCascade };

    // Microsoft's reference lists Account_ActivityPointers so: what happens to an activity, its own table's relationship says.
    private static readonly CascadeRules Loose = Nothing with { Delete = CascadeType.RemoveLink };

    private static readonly CascadeRules WithParent = new()
    {
        Assign = CascadeType.Cascade,
        Delete = CascadeType.Cascade,
        Reparent = CascadeType.Cascade,
        Share = CascadeType.Cascade,
        Unshare = CascadeType.Cascade,
    };

    private static readonly (string Table, string Relationship)[] Parties =
    [
        ("account", "account_activity_parties"), ("contact", "contact_activity_parties"), ("lead", "lead_activity_parties"), ("systemuser", "system_user_activity_parties"),
    ];

    // Dataverse gives each table relationships with these; exports list them with the table. They are not here, and nothing refers to them.
    private static readonly HashSet<string> Absent = new(StringComparer.OrdinalIgnoreCase)
    {
        "actioncard", "activityfileattachment", "bulkdeletefailure", "bulkoperation", "campaignactivity", "campaignresponse", "connection", "duplicaterecord", "fax", "feedback", "fileattachment",
        "mailboxtrackingfolder", "postfollow", "postregarding", "postrole", "processsession", "queueitem", "recurringappointmentmaster", "serviceappointment", "sharepointdocument",
        "sharepointdocumentlocation", "slakpiinstance", "socialactivity", "syncerror", "userentityinstancedata",
    };

    /// <summary>Whether a relationship's lookup is in one of the platform's tables that this program does without.</summary>
    public static bool IsOfAbsentTable(string? referencing, Func<string, bool> isHere) => referencing is not null && Absent.Contains(referencing) && !isHere(referencing);

    /// <summary>The tables whose rows can take part in an activity.</summary>
    public static IEnumerable<string> PartyTables => Parties.Select(party => party.Table);

    /// <summary>What the Web API calls a lookup's side when the solution does not say.</summary>
    public static string NavigationOf(TableDefinition table, ColumnDefinition column, string target) => (table.LogicalName, column.LogicalName) switch
    {
        ("activitypointer", "regardingobjectid") => $"regardingobjectid_{target}",
        (_, "regardingobjectid") when table.IsActivity => $"regardingobjectid_{target}_{table.LogicalName}",
        (_, "activityid") => $"activityid_{target}",
        ("team", "regardingobjectid") => $"regardingobjectid_{target}",
        ("principalobjectattributeaccess", "objectid") => $"objectid_{target}",
        ("annotation" or "activitymimeattachment" or "fileattachment", "objectid") => $"objectid_{target}",
        ("activityparty", "partyid") => $"partyid_{target}",
        _ when column.Type == ColumnType.Customer => $"{column.LogicalName}_{target}",
        _ => column.LogicalName,
    };

    /// <summary>All of them, for the tables given.</summary>
    public static IEnumerable<OneToManyDefinition> For(IReadOnlyCollection<TableDefinition> tables)
    {
        var byName = tables.ToDictionary(table => table.LogicalName);
        foreach (var table in tables)
        {
            foreach (var relationship in OfOwnership(table).Where(relationship => byName.ContainsKey(relationship.ReferencedTable)))
            {
                yield return relationship;
            }
        }

        foreach (var activity in tables.Where(table => table.IsActivity))
        {
            if (!activity.IsActivityPointer)
            {
                var schema = activity.LogicalName == "opportunityclose" ? "opportunity_close" : activity.IsCustom ? activity.SchemaName : activity.LogicalName;
                yield return Make($"activity_pointer_{schema}", byName["activitypointer"], activity, "activityid", Nothing, "DoNotDisplay");
                yield return Make($"{activity.LogicalName}_activity_parties", activity, byName["activityparty"], "activityid", Nothing with { Delete = CascadeType.Cascade }, "DoNotDisplay");
            }

            foreach (var regarding in tables.Where(table => table.HasActivities))
            {
                var (rules, menu) = activity.IsActivityPointer ? (Loose, "UseCollectionName") : (WithParent, "DoNotDisplay");
                yield return Make(ActivityName(regarding, activity), regarding, activity, "regardingobjectid", rules, menu);
            }
        }

        foreach (var noted in tables.Where(table => table.HasNotes))
        {
            var name = noted.IsCustom ? $"{noted.LogicalName}_Annotations" : $"{noted.SchemaName}_Annotation";
            yield return Make(name, noted, byName["annotation"], "objectid", WithParent, "DoNotDisplay");
        }

        foreach (var secured in tables.Where(table => table.HasSecuredColumns && byName.ContainsKey("principalobjectattributeaccess")))
        {
            yield return Make($"{secured.LogicalName}_PrincipalObjectAttributeAccesses", secured, byName["principalobjectattributeaccess"], "objectid", Nothing with { Delete = CascadeType.Cascade }, "DoNotDisplay");
        }

        // A file goes with its row. Accounts and contacts are among them from the beginning, so that the lookup is one of several tables.
        foreach (var holder in byName.TryGetValue("fileattachment", out var attachment) ? tables.Where(HoldsFiles) : [])
        {
            yield return Make($"{holder.LogicalName}_FileAttachments", holder, attachment!, "objectid", Nothing with { Delete = CascadeType.Cascade }, "DoNotDisplay");
        }

        if (byName.TryGetValue("activitymimeattachment", out var mime))
        {
            var withOwner = Nothing with { Delete = CascadeType.Cascade };
            yield return Make("email_activity_mime_attachment", byName["email"], mime, "objectid", withOwner, "DoNotDisplay") with { ReferencedNavigationProperty = "activity_pointer_activity_mime_attachment" };
            yield return Make("template_activity_mime_attachments", byName["template"], mime, "objectid", withOwner, "DoNotDisplay");
            yield return Make("attachment_activity_mime_attachments", mime, mime, "attachmentid", Loose, "DoNotDisplay");
        }

        foreach (var shared in tables.Where(table => table.HasAccessTeams))
        {
            yield return Make($"{shared.LogicalName}_Teams", shared, byName["team"], "regardingobjectid", WithParent, "UseCollectionName");
        }

        foreach (var (party, name) in Parties)
        {
            // A data file made before a table was part of the platform does without it.
            if (byName.TryGetValue(party, out var table)) yield return Make(name, table, byName["activityparty"], "partyid", Nothing, "DoNotDisplay");
        }
    }

    private static bool HoldsFiles(TableDefinition table) => table.LogicalName is "account" or "contact" || table.FileColumns.Any(column => column.Type == ColumnType.File);

    private static IEnumerable<OneToManyDefinition> OfOwnership(TableDefinition table)
    {
        var name = table.IsCustom || table.IsActivity ? table.LogicalName : table.EntitySetName;
        var creator = table.IsCustom ? table.LogicalName : $"{table.LogicalName}base";
        (string Column, string Target, string Relationship)[] rules =
        [
            ("createdby", "systemuser", $"lk_{creator}_createdby"),
            ("createdonbehalfby", "systemuser", $"lk_{creator}_createdonbehalfby"),
            ("modifiedby", "systemuser", $"lk_{creator}_modifiedby"),
            ("modifiedonbehalfby", "systemuser", $"lk_{creator}_modifiedonbehalfby"),
            ("owninguser", "systemuser", $"user_{name}"),
            ("owningteam", "team", $"team_{name}"),
            ("owningbusinessunit", "businessunit", $"business_unit_{name}"),
            ("ownerid", "owner", $"owner_{name}"),
            ("transactioncurrencyid", "transactioncurrency", $"TransactionCurrency_{table.SchemaName}"),
        ];
        foreach (var (column, target, relationship) in rules)
        {
            if (table.FindColumn(column) is { IsReference: true } lookup)
            {
                yield return new OneToManyDefinition
                {
                    SchemaName = relationship,
                    ReferencedTable = target,
                    ReferencedColumn = $"{target}id",
                    ReferencingTable = table.LogicalName,
                    ReferencingColumn = column,
                    ReferencingNavigationProperty = lookup.LogicalName,
                    ReferencedNavigationProperty = relationship,
                    Cascade = Nothing,
                    MenuBehavior = "DoNotDisplay",
                    MetadataId = MetadataIds.Of("relationship", relationship),
                };
            }
        }
    }

    private static string ActivityName(TableDefinition regarding, TableDefinition activity)
    {
        if (regarding.IsCustom || activity.IsCustom || activity.LogicalName == "opportunityclose")
        {
            return $"{regarding.LogicalName}_{activity.SchemaName}s";
        }

        return activity.IsActivityPointer
            ? $"{regarding.SchemaName}_ActivityPointers"
            : $"{regarding.SchemaName}_{char.ToUpperInvariant(activity.EntitySetName[0])}{activity.EntitySetName[1..]}";
    }

    private static OneToManyDefinition Make(string name, TableDefinition referenced, TableDefinition referencing, string column, CascadeRules cascade, string menu) => new()
    {
        SchemaName = name,
        ReferencedTable = referenced.LogicalName,
        ReferencedColumn = referenced.PrimaryIdColumn,
        ReferencingTable = referencing.LogicalName,
        ReferencingColumn = column,
        ReferencingNavigationProperty = NavigationOf(referencing, referencing.Column(column), referenced.LogicalName),
        ReferencedNavigationProperty = name,
        Cascade = cascade,
        MenuBehavior = menu,
        MetadataId = MetadataIds.Of("relationship", name),
    };
}
