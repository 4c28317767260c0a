using System.Globalization;
using System.Xml.Linq;

namespace Rdl.Definition.Reading;

/// <summary>Reads a table: its columns stand still, its rows may be groups.</summary>
internal static class TablixReader
{
    public static Tablix Read(XElement tablix, string[] ofAll)
    {
        Known.Demand(tablix, ["TablixBody", "TablixColumnHierarchy", "TablixRowHierarchy", "DataSetName", "NoRowsMessage", "PageBreak", .. ofAll]);
        var body = tablix.Child("TablixBody") ?? throw new RdlException($"{Known.Where(tablix)} has no TablixBody");
        Known.Demand(body, "TablixColumns", "TablixRows");
        List<decimal> columns = [.. body.Each("TablixColumns", "TablixColumn").Select(column => column.Size("Width"))];
        List<TablixRow> rows = [.. body.Each("TablixRows", "TablixRow").Select(row => Row(row, columns.Count))];
        DemandStill(tablix, columns.Count);

        var next = 0;
        List<TablixMember> members = [.. tablix.Child("TablixRowHierarchy")?.Each("TablixMembers", "TablixMember").Select(member => Member(member, null, ref next)).ToList() ?? []];
        if (next != rows.Count) throw new RdlException($"{Known.Where(tablix)} has {rows.Count} rows and {next} members that are rows");
        return new Tablix(tablix.Name(), tablix.Demanded("DataSetName"))
        {
            Columns = columns,
            Rows = rows,
            Members = members,
            NoRowsMessage = tablix.Expression("NoRowsMessage"),
            BreaksPage = ItemReader.BreaksPage(tablix),
        };
    }

    private static void DemandStill(XElement tablix, int columns)
    {
        List<XElement> members = [.. tablix.Child("TablixColumnHierarchy")?.Each("TablixMembers", "TablixMember") ?? []];
        if (members.Count != columns) throw new RdlException($"{Known.Where(tablix)} has {columns} columns and {members.Count} members for them");
        foreach (var member in members) Known.Demand(member);
    }

    private static TablixRow Row(XElement row, int columns)
    {
        Known.Demand(row, "Height", "TablixCells");
        List<TablixCell> cells = [];
        var covered = 0;
        foreach (var cell in row.Each("TablixCells", "TablixCell"))
        {
            Known.Demand(cell, "CellContents");
            var contents = cell.Child("CellContents");
            if (contents is not null) Known.Demand(contents, "Textbox", "Rectangle", "Line", "ColSpan", "RowSpan");
            if (contents?.Text("RowSpan") is { } rows and not "1") throw RdlException.NotSupported($"a cell over {rows} rows in {Known.Where(row)}");
            var span = int.Parse(contents?.Text("ColSpan") ?? "1", CultureInfo.InvariantCulture);
            // A cell that another one covers stands there all the same, and is empty.
            if (covered > 0)
            {
                if (contents is not null) throw new RdlException($"a cell of {Known.Where(row)} stands where another one is");
                covered--;
                continue;
            }

            covered = span - 1;
            var content = contents?.Elements().FirstOrDefault(element => element.Name.LocalName is "Textbox" or "Rectangle" or "Line");
            cells.Add(new TablixCell(content is null ? null : ItemReader.Read(content), span));
        }

        return cells.Sum(cell => cell.Columns) == columns ? new TablixRow(cells) : throw new RdlException($"a row of {Known.Where(row)} does not have {columns} cells");
    }

    private static TablixMember Member(XElement member, GroupDefinition? around, ref int next)
    {
        Known.Demand(member, "Group", "SortExpressions", "TablixMembers", "Visibility", "KeepWithGroup", "RepeatOnNewPage", "HideIfNoRows");
        var group = member.Child("Group") is { } element ? Group(element, around) : null;
        List<TablixMember> inner = [];
        foreach (var one in member.Each("TablixMembers", "TablixMember")) inner.Add(Member(one, group ?? around, ref next));
        return new TablixMember
        {
            Group = group,
            BreaksPage = member.Child("Group") is { } breaking && ItemReader.BreaksPage(breaking),
            BreaksBeforeFirst = member.Child("Group")?.Child("PageBreak")?.Text("BreakLocation") == "Start",
            DocumentMapLabel = member.Child("Group")?.Expression("DocumentMapLabel"),
            Sorts = [.. member.Each("SortExpressions", "SortExpression").Select(sort => (sort.Expression("Value") ?? throw new RdlException($"a sort of {Known.Where(member)} has no Value"), sort.Text("Direction") == "Descending"))],
            Hidden = ItemReader.Hidden(member),
            IsHeading = member.Flag("RepeatOnNewPage"),
            Members = inner,
            Row = inner.Count == 0 ? next++ : -1,
        };
    }

    private static GroupDefinition Group(XElement group, GroupDefinition? around)
    {
        Known.Demand(group, "GroupExpressions", "PageBreak", "DocumentMapLabel");
        return new GroupDefinition(group.Name(), [.. group.Each("GroupExpressions", "GroupExpression").Select(by => by.Expression())], around);
    }
}
