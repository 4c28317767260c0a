using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Customizing;

/// <summary>What can be wrong with a change of definitions, with Dataverse's codes where Microsoft lists one (Web service error codes).</summary>
internal static class CustomizingErrors
{
    public static FaultException<OrganizationServiceFault> NameTaken(string kind, string name) =>
        Errors.Fault(0x80047010, $"An object with the specified name already exists: the {kind} '{name}'.");

    public static FaultException<OrganizationServiceFault> ColumnTaken(string table, string column) =>
        Errors.Fault(0x80047013, $"An attribute with the specified name {column} already exists for the entity {table}.");

    public static FaultException<OrganizationServiceFault> PrefixMissing(string kind, string? name) =>
        Errors.Fault(0x80040203, $"The name '{name}' of the {kind} is either not valid or missing. Custom names must start with a valid customization prefix: two to eight letters and digits, the first a letter, not 'mscrm', and an underscore; after it letters, digits and underscores.");

    public static FaultException<OrganizationServiceFault> Missing(string kind, string name, string property) =>
        Errors.Fault(0x80040203, $"The {kind} '{name}' cannot be created without {property}.");

    public static FaultException<OrganizationServiceFault> Invalid(string kind, string name, string why) =>
        Errors.Fault(0x80040203, $"The {kind} '{name}' is not valid: {why}.");

    public static FaultException<OrganizationServiceFault> Unchangeable(string kind, string name, string what) =>
        Errors.Fault(0x80040203, $"The {kind} '{name}' cannot be changed: {what}.");

    public static FaultException<OrganizationServiceFault> NotDeletable(string kind, string name, string why) =>
        Errors.Fault(0x80040203, $"The {kind} '{name}' cannot be deleted: {why}.");

    public static FaultException<OrganizationServiceFault> RequiredByLookup(string relationship, string column) =>
        Errors.Fault(0x8004847D, $"This relationship {relationship} is required by the {column} attribute and can't be deleted. To delete this relationship, first delete the lookup attribute.");

    public static FaultException<OrganizationServiceFault> InUse(string kind, string name, IReadOnlyList<string> dependents) =>
        Errors.Fault(0x8004F01F, $"The {kind}({name}) component cannot be deleted because it is referenced by {dependents.Count} other components: {string.Join("; ", dependents)}. Change or remove these first.");

    public static FaultException<OrganizationServiceFault> UnknownSolution(string name) =>
        Errors.Fault(0x80040217, $"The solution '{name}' does not exist.", 404);

    public static FaultException<OrganizationServiceFault> ManagedSolution(string name) =>
        Errors.Fault(0x80040203, $"The solution '{name}' is managed: nothing can be added to it.");

    public static FaultException<OrganizationServiceFault> UnknownRelationship(string? name) =>
        Errors.Fault(0x80040217, $"Could not find the relationship '{name}' in the metadata.", 404);

    public static FaultException<OrganizationServiceFault> UnknownChoice(string? name) =>
        Errors.Fault(0x80040217, $"Could not find the option set '{name}' in the metadata.", 404);

    public static FaultException<OrganizationServiceFault> UnknownKey(string table, string? name) =>
        Errors.Fault(0x80040217, $"Could not find the key '{name}' of '{table}' in the metadata.", 404);

    public static FaultException<OrganizationServiceFault> KeyValuesTwice(string table, string key) =>
        Errors.Fault(0x80060892, $"The key '{key}' of '{table}' cannot be made: rows have the same values in its columns. Change them first.");
}
