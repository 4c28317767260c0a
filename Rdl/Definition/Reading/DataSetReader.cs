using System.Xml.Linq;

namespace Rdl.Definition.Reading;

/// <summary>Reads a query and its fields.</summary>
internal static class DataSetReader
{
    private static readonly string[] Operators = ["Equal", "NotEqual", "In"];

    public static DataSetDefinition Read(XElement set)
    {
        Known.Demand(set, "Query", "Fields", "Filters");
        var query = set.Child("Query") ?? throw new RdlException($"{Known.Where(set)} has no Query");
        Known.Demand(query, "DataSourceName", "CommandText", "QueryParameters", "CommandType");
        if (query.Text("CommandType") is { } type and not "Text") throw RdlException.NotSupported($"the command type {type} in {Known.Where(set)}");
        return new DataSetDefinition(set.Name(), query.Demanded("CommandText"))
        {
            QueryParameters = [.. query.Each("QueryParameters", "QueryParameter").Select(one => (one.Name(), one.Expression("Value") ?? throw new RdlException($"{Known.Where(one)} has no Value")))],
            Fields = [.. set.Each("Fields", "Field").Select(Field)],
            Filters = [.. set.Each("Filters", "Filter").Select(Filter)],
        };
    }

    private static FieldDefinition Field(XElement field)
    {
        Known.Demand(field, "DataField", "Value");
        var (came, value) = (field.Text("DataField"), field.Expression("Value"));
        return (came is null) == (value is null)
            ? throw new RdlException($"{Known.Where(field)} has a DataField or a Value, and one of them alone")
            : new FieldDefinition(field.Name(), came, value);
    }

    private static FilterDefinition Filter(XElement filter)
    {
        Known.Demand(filter, "FilterExpression", "Operator", "FilterValues");
        var symbol = filter.Demanded("Operator");
        return new FilterDefinition(
            filter.Expression("FilterExpression") ?? throw new RdlException($"{Known.Where(filter)} has no FilterExpression"),
            Operators.Contains(symbol) ? symbol : throw RdlException.NotSupported($"the filter {symbol} in {Known.Where(filter)}"),
            [.. filter.Each("FilterValues", "FilterValue").Select(value => value.Expression())]);
    }
}
