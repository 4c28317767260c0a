using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The numbers of the kinds of components that are rows: in which table they are, and by which column others name them.</summary>
internal static class ComponentTypes
{
    public const int Table = 1, Column = 2, Choice = 9, Relationship = 10, Key = 14;

    private static readonly Dictionary<int, (string Table, string? Name)> Rows = new()
    {
        [20] = ("role", null),
        [26] = ("savedquery", null),
        [29] = ("workflow", null),
        [31] = ("report", null),
        [59] = ("savedqueryvisualization", null),
        [60] = ("systemform", null),
        [61] = ("webresource", "name"),
        [62] = ("sitemap", "sitemapnameunique"),
        [66] = ("customcontrol", "name"),
        [70] = ("fieldsecurityprofile", null),
        [80] = ("appmodule", "uniquename"),
        [90] = ("plugintype", null),
        [91] = ("pluginassembly", null),
        [92] = ("sdkmessageprocessingstep", null),
        [300] = ("canvasapp", "name"),
        [380] = ("environmentvariabledefinition", "schemaname"),
    };

    /// <summary>The table and its naming column; newer kinds have the number of their table, which each organisation gives anew.</summary>
    public static (string Table, string? Name)? Find(MetadataCatalogue metadata, int type) =>
        Rows.TryGetValue(type, out var known) ? known : type > 400 && metadata.TableByCode(type) is { } table ? (table.LogicalName, null) : null;
}
