using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Reads columns that may be missing.</summary>
internal static class EntityValues
{
    public static object? ValueOf(this Entity row, string column) => row.Attributes.TryGetValue(column, out var value) ? value : null;
}
