using System.Xml.Linq;
using LocalDataverse.Import;
using LocalDataverse.Metadata;

namespace LocalDataverse.Customizing;

/// <summary>The views and the form that Dataverse gives a new table, so that it can be used at once.</summary>
internal static class FirstViews
{
    private const string TextBox = "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}", Lookup = "{270BD3DB-D9AF-4782-9025-509E298DEC0A}";
    private const int MainView = 0, AdvancedFind = 1, Associated = 2, QuickFind = 4, LookupView = 64, MainForm = 2;

    public static void Put(RowWriter rows, TableDefinition table)
    {
        var (one, many) = (table.DisplayName.Text, table.DisplayCollectionName.Text);
        View(rows, table, "active", $"Active {many}", MainView, """<filter type="and"><condition attribute="statecode" operator="eq" value="0" /></filter>""");
        View(rows, table, "inactive", $"Inactive {many}", MainView, """<filter type="and"><condition attribute="statecode" operator="eq" value="1" /></filter>""");
        View(rows, table, "advanced", $"{many} Advanced Find View", AdvancedFind, """<filter type="and"><condition attribute="statecode" operator="eq" value="0" /></filter>""");
        View(rows, table, "associated", $"{one} Associated View", Associated, """<filter type="and"><condition attribute="statecode" operator="eq" value="0" /></filter>""");
        View(rows, table, "lookup", $"{one} Lookup View", LookupView, """<filter type="and"><condition attribute="statecode" operator="eq" value="0" /></filter>""");
        View(rows, table, "quickfind", $"Quick Find Active {many}", QuickFind,
            $$"""<filter type="and"><condition attribute="statecode" operator="eq" value="0" /></filter><filter type="or" isquickfindfields="1"><condition attribute="{{table.PrimaryNameColumn}}" operator="like" value="{0}" /></filter>""");
        Form(rows, table);
    }

    private static void View(RowWriter rows, TableDefinition table, string key, string name, int type, string filter)
    {
        var (id, title) = (table.PrimaryIdColumn, table.PrimaryNameColumn);
        rows.Put("savedquery", MetadataIds.Of("savedquery", $"{table.LogicalName}.{key}"), new()
        {
            ["name"] = name.Length > 200 ? name[..200] : name,
            ["returnedtypecode"] = table.LogicalName,
            ["querytype"] = type,
            ["fetchxml"] = $"""<fetch version="1.0" mapping="logical"><entity name="{table.LogicalName}"><attribute name="{id}" /><attribute name="{title}" /><attribute name="createdon" /><order attribute="{title}" descending="false" />{filter}</entity></fetch>""",
            ["layoutxml"] = $"""<grid name="resultset" object="{table.ObjectTypeCode}" jump="{title}" select="1" icon="1" preview="1"><row name="result" id="{id}"><cell name="{title}" width="300" /><cell name="createdon" width="125" /></row></grid>""",
            ["isdefault"] = key != "inactive",
            ["isquickfindquery"] = type == QuickFind,
            ["isprivate"] = false,
            ["iscustomizable"] = true,
            ["canbedeleted"] = false,
            ["ismanaged"] = false,
        });
    }

    private static void Form(RowWriter rows, TableDefinition table)
    {
        var form = $"form.{table.LogicalName}";
        XElement[] controls = [Row(table, form, table.PrimaryNameColumn!, TextBox), .. table.Ownership == Ownership.User ? [Row(table, form, "ownerid", Lookup)] : Array.Empty<XElement>()];
        var xml = new XElement(
            "form",
            new XElement("tabs", new XElement("tab", new XAttribute("name", "general"), Id(form, "tab"), new XAttribute("expanded", "true"), new XAttribute("showlabel", "true"), Label("General"),
                new XElement("columns", new XElement("column", new XAttribute("width", "100%"), new XElement("sections",
                    new XElement("section", new XAttribute("name", "main"), Id(form, "section"), new XAttribute("showlabel", "false"), new XAttribute("showbar", "false"), new XAttribute("columns", "1"), new XAttribute("labelwidth", "115"), Label("General"), new XElement("rows", controls))))))));
        rows.Put("systemform", MetadataIds.Of("systemform", table.LogicalName), new()
        {
            ["name"] = PlatformWords.Text("Information"),
            ["objecttypecode"] = table.LogicalName,
            ["type"] = MainForm,
            ["isdefault"] = true,
            ["formactivationstate"] = 1,
            ["formpresentation"] = 1,
            ["iscustomizable"] = true,
            ["canbedeleted"] = true,
            ["ismanaged"] = false,
            ["formxml"] = xml.ToString(SaveOptions.DisableFormatting),
        });
    }

    private static XElement Row(TableDefinition table, string form, string column, string control) => new("row", new XElement("cell", Id(form, column),
        Label(table.FindColumn(column) is { } known ? known.DisplayName.Text : PlatformWords.Text("Owner").Text),
        new XElement("control", new XAttribute("id", column), new XAttribute("classid", control), new XAttribute("datafieldname", column))));

    private static XElement Label(string text) => new("labels", new XElement("label", new XAttribute("description", text), new XAttribute("languagecode", DisplayText.BaseLanguage)));

    private static XAttribute Id(string form, string part) => new("id", $"{{{MetadataIds.Of("formpart", $"{form}.{part}"):D}}}");
}
