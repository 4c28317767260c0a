using Rdl.Definition;
using Rdl.Expressions;

namespace Rdl.Checking;

/// <summary>Finds what is wrong with a report before anybody runs it: names that are there twice, and names that lead nowhere.</summary>
public static class ReportCheck
{
    /// <summary>Each problem, with where it is.</summary>
    public static IReadOnlyList<string> Problems(ReportDefinition report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var everything = new Place(report, "", null, [], []) { Parameters = [.. report.Parameters.Select(parameter => parameter.Name)] };
        return
        [
            .. Twice("parameter", report.Parameters.Select(parameter => parameter.Name)),
            // Scopes are named alike, so data sets, data regions and groups must not share a name.
            .. Twice("data set, data region or group", [.. report.DataSets.Select(set => set.Name), .. Tablixes(report).Select(tablix => tablix.Name), .. Tablixes(report).SelectMany(Groups)]),
            .. Twice("report item", Items(report).Select(item => item.Name)),
            .. report.Parameters.SelectMany((parameter, at) => OfParameter(parameter, everything with { Where = $"parameter {parameter.Name}", Parameters = [.. report.Parameters.Take(at).Select(earlier => earlier.Name)] })),
            .. report.DataSets.SelectMany(set => OfDataSet(set, everything)),
            .. report.Body.Concat(report.Page.Header).Concat(report.Page.Footer).SelectMany(item => OfItem(item, everything)),
        ];
    }

    /// <summary>The queries of a report with the fields that are read of each.</summary>
    public static IReadOnlyList<(string DataSet, string CommandText, IReadOnlyList<string> DataFields, IReadOnlyList<string> Parameters)> Queries(ReportDefinition report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.DataSets.Select(set => (set.Name, set.CommandText, (IReadOnlyList<string>)[.. set.Fields.Select(field => field.DataField).OfType<string>()], (IReadOnlyList<string>)[.. set.QueryParameters.Select(one => one.Name)]))];
    }

    private static IEnumerable<string> Twice(string what, IEnumerable<string> names) =>
        names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => $"the name {same.Key} is that of more than one {what}");

    private static IEnumerable<string> OfParameter(ParameterDefinition parameter, Place place)
    {
        foreach (var expression in parameter.DefaultValues.Concat(parameter.ValidValues.SelectMany(one => new[] { one.Value, one.Label }).OfType<Expression>()))
        {
            foreach (var problem in References.Problems(expression, place)) yield return problem;
        }

        foreach (var reference in new[] { parameter.DefaultsFrom, parameter.ValidFrom }.OfType<DataSetReference>())
        {
            if (place.Report.DataSets.FirstOrDefault(set => set.Name == reference.DataSet) is not { } set)
            {
                yield return $"{place.Where}: it takes values from {reference.DataSet}, which is no data set";
                continue;
            }

            foreach (var field in new[] { reference.ValueField, reference.LabelField }.OfType<string>().Where(field => set.Fields.All(one => one.Name != field)))
            {
                yield return $"{place.Where}: it takes the field {field}, which the data set {set.Name} does not have";
            }

            // What the query needs must be known before the parameter is.
            foreach (var problem in set.QueryParameters.SelectMany(one => References.Problems(one.Value, place))) yield return problem;
        }
    }

    private static IEnumerable<string> OfDataSet(DataSetDefinition set, Place everything)
    {
        var place = everything with { Where = $"data set {set.Name}", Set = set, Scopes = [set.Name] };
        return
        [
            .. Twice($"field of {set.Name}", set.Fields.Select(field => field.Name)),
            .. set.QueryParameters.SelectMany(one => References.Problems(one.Value, place with { Set = null, Scopes = [] })),
            .. set.Fields.SelectMany(field => References.Problems(field.Value, place with { Where = $"field {field.Name} of {set.Name}" })),
            .. set.Filters.SelectMany(filter => References.Problems(filter.Of, place).Concat(filter.Values.SelectMany(value => References.Problems(value, place)))),
        ];
    }

    private static IEnumerable<string> OfItem(ReportItem item, Place around)
    {
        var place = around with { Where = $"{item.GetType().Name.ToLowerInvariant()} {item.Name}" };
        return
        [
            .. References.Problems(item.Hidden, place),
            .. References.Problems(item.DocumentMapLabel, place),
            .. OfStyle(item.Style, place),
            .. item switch
            {
                Textbox box => box.Paragraphs.SelectMany(paragraph => OfStyle(paragraph.Style, place).Concat(paragraph.Runs.SelectMany(run => References.Problems(run.Value, place).Concat(OfStyle(run.Style, place))))),
                Rectangle rectangle => rectangle.Items.SelectMany(inner => OfItem(inner, around)),
                Tablix tablix => OfTablix(tablix, place),
                _ => [],
            },
        ];
    }

    private static IEnumerable<string> OfTablix(Tablix tablix, Place place)
    {
        if (place.Report.DataSets.FirstOrDefault(set => set.Name == tablix.DataSet) is not { } set) return [$"{place.Where}: its data set {tablix.DataSet} does not exist"];
        var region = place with { Set = set, Scopes = [set.Name, tablix.Name], Inner = [.. Groups(tablix)] };
        return [.. References.Problems(tablix.NoRowsMessage, place), .. StaticRows(tablix.Name, tablix.Members), .. tablix.Members.SelectMany(member => OfMember(member, tablix, region))];
    }

    private static IEnumerable<string> OfMember(TablixMember member, Tablix tablix, Place around)
    {
        var place = member.Group is { } group ? around with { Where = $"group {group.Name}", Scopes = [.. around.Scopes, group.Name], Inner = [.. around.Inner.Where(inner => inner != group.Name)] } : around;
        return
        [
            .. member.Group?.By.SelectMany(by => References.Problems(by, place)) ?? [],
            .. member.Sorts.SelectMany(sort => References.Problems(sort.By, place)),
            .. References.Problems(member.Hidden, place),
            .. References.Problems(member.DocumentMapLabel, place),
            .. StaticRows(tablix.Name, member.Members),
            .. member.Row < 0 ? [] : tablix.Rows[member.Row].Cells.Select(cell => cell.Content).OfType<ReportItem>().SelectMany(item => OfItem(item, place)),
            .. member.Members.SelectMany(inner => OfMember(inner, tablix, place)),
        ];
    }

    /// <summary>A report server refuses rows before a group of which some are said again on each page and some are not; so too behind it.</summary>
    private static IEnumerable<string> StaticRows(string tablix, IReadOnlyList<TablixMember> members)
    {
        var at = members.ToList().FindIndex(member => member.Group is not null);
        if (at < 0) yield break;
        foreach (var still in new[] { members.Take(at), members.Skip(at + 1).Where(member => member.Group is null) })
        {
            if (still.Select(member => member.IsHeading).Distinct().Count() > 1) yield return $"tablix {tablix}: of the rows beside the group {members[at].Group!.Name} some are repeated on new pages and some are not";
        }
    }

    private static IEnumerable<string> OfStyle(Style style, Place place) => style.Properties.Values.SelectMany(value => References.Problems(value, place));

    private static IEnumerable<string> Groups(Tablix tablix) => tablix.Members.SelectMany(member => member.All).Select(member => member.Group?.Name).OfType<string>();

    private static IEnumerable<Tablix> Tablixes(ReportDefinition report) => Items(report).OfType<Tablix>();

    private static IEnumerable<ReportItem> Items(ReportDefinition report) => report.Body.Concat(report.Page.Header).Concat(report.Page.Footer).SelectMany(Below);

    private static IEnumerable<ReportItem> Below(ReportItem item) => (item switch
    {
        Rectangle rectangle => rectangle.Items.SelectMany(Below),
        Tablix tablix => tablix.Rows.SelectMany(row => row.Cells).Select(cell => cell.Content).OfType<ReportItem>().SelectMany(Below),
        _ => [],
    }).Prepend(item);
}
