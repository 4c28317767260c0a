using LocalDataverse.Metadata;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Asks the organisation for rows, as every other client does.</summary>
internal static class RowQueries
{
    public static EntityCollection Run(ApiCall call, TableQuery query) => (EntityCollection)call.Execute(TreeQuery.Request(query))["EntityCollection"];

    public static EntityCollection Run(ApiCall call, QueryBase query) =>
        (EntityCollection)call.Execute(new RetrieveMultipleRequest { Query = query })["EntityCollection"];

    /// <summary>One row by its id or key, or the error that there is none.</summary>
    public static Entity One(ApiCall call, EntityReference reference, RowShape shape)
    {
        var query = new TableQuery { Table = reference.LogicalName };
        shape.AddColumns(query);
        return (Entity)call.Execute(new RetrieveRequest { Target = reference, ColumnSet = new ColumnSet([.. query.Columns.Select(column => column.Name)]) })["Entity"];
    }

    /// <summary>The id of a row that may be named by a key.</summary>
    public static Guid IdOf(ApiCall call, TableDefinition table, EntityReference reference) =>
        reference.Id != Guid.Empty
            ? reference.Id
            : ((Entity)call.Execute(new RetrieveRequest { Target = reference, ColumnSet = new ColumnSet(table.PrimaryIdColumn) })["Entity"]).Id;
}
