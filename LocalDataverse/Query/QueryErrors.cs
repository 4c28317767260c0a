using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>What a query can have wrong, with Dataverse's codes.</summary>
internal static class QueryErrors
{
    public static FaultException<OrganizationServiceFault> BadFetch(string why) =>
        Errors.Fault(0x8004111C, $"Invalid FetchXML: {why}");

    public static FaultException<OrganizationServiceFault> UnknownTable(string? table) => Errors.UnknownTable(table);

    public static FaultException<OrganizationServiceFault> InvalidArgument(string why) => Errors.InvalidArgument(why);

    public static FaultException<OrganizationServiceFault> NotSupported(string what) => Errors.NotSupportedHere(what);

    public static FaultException<OrganizationServiceFault> UnknownAlias(string alias) =>
        Errors.Fault(0x80041103, $"The query has no link-entity with the name or alias '{alias}'.");

    public static FaultException<OrganizationServiceFault> DuplicateAlias(string alias) =>
        Errors.Fault(0x80040203, $"The alias '{alias}' is used more than once in the query.");

    public static FaultException<OrganizationServiceFault> NotStored(TableDefinition table, ColumnDefinition column) =>
        Errors.Fault(0x80041103, $"The column '{column.LogicalName}' of '{table.LogicalName}' holds no value that can be queried.");

    public static FaultException<OrganizationServiceFault> BadOperator(ColumnDefinition column, ConditionOperator op) =>
        Errors.Fault(0x8004113A, $"The operator '{FetchOperators.NameOf(op)}' is not valid for the column '{column.LogicalName}' of type {column.Type}.");

    public static FaultException<OrganizationServiceFault> BadValue(ColumnDefinition column, object? value) =>
        Errors.Fault(0x80040203, string.Create(CultureInfo.InvariantCulture, $"'{value}' is not a value the column '{column.LogicalName}' of type {column.Type} can be compared with."));

    public static FaultException<OrganizationServiceFault> ValueCount(ColumnDefinition column, ConditionOperator op, int expected, int given) =>
        Errors.Fault(0x80040203, string.Create(CultureInfo.InvariantCulture, $"The operator '{FetchOperators.NameOf(op)}' on '{column.LogicalName}' takes {expected} value(s); the condition has {given}."));

    public static FaultException<OrganizationServiceFault> TooManyJoins(int count) =>
        Errors.Fault(0x8004430D, string.Create(CultureInfo.InvariantCulture, $"The number of link-entities in the query ({count}) exceeds the maximum of 15."));

    public static FaultException<OrganizationServiceFault> TooManyConditions(int count) =>
        Errors.Fault(0x8004430C, string.Create(CultureInfo.InvariantCulture, $"Number of conditions in query exceeded maximum limit: conditions and link-entities together are {count}, at most {QueryLimits.MostConditions} are allowed."));

    public static FaultException<OrganizationServiceFault> AggregateLimit(int limit) =>
        Errors.Fault(0x8004E023, string.Create(CultureInfo.InvariantCulture, $"The maximum record limit is exceeded. An aggregate query reads at most {limit} records. Reduce the number of records."));

    public static FaultException<OrganizationServiceFault> AliasMissing(string column) =>
        Errors.Fault(0x80041138, $"The column '{column}' of an aggregate query needs an alias.");

    public static FaultException<OrganizationServiceFault> BadAggregate(ColumnDefinition column, AggregateKind aggregate) =>
        Errors.Fault(0x80041139, $"The aggregate {aggregate} is not valid for the column '{column.LogicalName}' of type {column.Type}.");

    public static FaultException<OrganizationServiceFault> NoHierarchy(string table) =>
        Errors.Fault(0x80040203, $"'{table}' has no hierarchical relationship, which the operators above and under need.");
}
