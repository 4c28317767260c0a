using LocalDataverse.Messages;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Customizing.Messages;

/// <summary>Sets the next number of a column that counts by itself. The seed stays in this organisation: no solution carries it.</summary>
internal sealed class SetAutoNumberSeed : IMessageHandler
{
    public string Message => "SetAutoNumberSeed";

    public TransactionNeed Transaction => TransactionNeed.Write;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, column) = AutoNumberColumn.Of(request, execution);
        Access.DemandByName(execution.Scope, "prvWriteAttribute", "attribute");
        var value = request.Required<long>("Value");
        if (value < 0) throw Errors.InvalidArgument($"The seed of '{table}.{column}' is {value}; it is 0 or more.");
        Numbers.Seed(execution.Connection, table, column, value);
        return new OrganizationResponse { ResponseName = Message };
    }
}

/// <summary>The seed that was set for a column, or the 1000 that all begin with.</summary>
internal sealed class GetAutoNumberSeed : IMessageHandler
{
    public string Message => "GetAutoNumberSeed";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, column) = AutoNumberColumn.Of(request, execution);
        return new OrganizationResponse { ResponseName = Message, ["AutoNumberSeedValue"] = Numbers.SeedOf(execution.Connection, table, column) };
    }
}

/// <summary>The number that the next row will get; nothing takes it by being told.</summary>
internal sealed class GetNextAutoNumberValue : IMessageHandler
{
    public string Message => "GetNextAutoNumberValue";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, column) = AutoNumberColumn.Of(request, execution);
        return new OrganizationResponse { ResponseName = Message, ["NextAutoNumberValue"] = Numbers.Coming(execution.Connection, table, column) };
    }
}

/// <summary>The column that a request about numbers names, in any letters: Microsoft's example has its schema name.</summary>
internal static class AutoNumberColumn
{
    public static (string Table, string Column) Of(OrganizationRequest request, Execution execution)
    {
        var table = execution.Metadata.Table(request.Required<string>("EntityName").ToLowerInvariant());
        var column = table.Column(request.Required<string>("AttributeName").ToLowerInvariant());
        return column is { Type: ColumnType.String, AutoNumberFormat.Length: > 0 }
            ? (table.LogicalName, column.LogicalName)
            : throw CustomizingErrors.Invalid("column", $"{table.LogicalName}.{column.LogicalName}", "it has no AutoNumberFormat, so it gets no numbers");
    }
}
