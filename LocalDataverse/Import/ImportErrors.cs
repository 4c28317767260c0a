using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>What a solution can have wrong. Whatever it is, nothing was imported.</summary>
internal static class ImportErrors
{
    private const uint PackageNotValid = 0x80048060;
    private const uint DependenciesMissing = 0x8004801D;

    public static FaultException<OrganizationServiceFault> NotASolutionZip(string why) =>
        Errors.Fault(PackageNotValid, $"The file is not a solution: {why}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionPartMissing(string part) =>
        Errors.Fault(PackageNotValid, $"The solution is incomplete: '{part}' is missing in the zip. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionPathEscapes(string path) =>
        Errors.Fault(PackageNotValid, $"The solution was refused: the entry '{path}' points outside of the zip. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionTooLarge(string what) =>
        Errors.Fault(PackageNotValid, $"The solution was refused: {what}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionXmlInvalid(string part, string why) =>
        Errors.Fault(PackageNotValid, $"The solution was refused: '{part}' cannot be read as XML: {why} Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionPartInvalid(string what) =>
        Errors.Fault(PackageNotValid, $"The solution is not valid: {what}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> MissingDependency(string what) =>
        Errors.Fault(DependenciesMissing, $"The solution cannot be imported. Some dependencies are missing: {what}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> ColumnTypeChanged(string table, string column, string from, string to) =>
        Errors.Fault(PackageNotValid, $"The solution is not valid: the column '{table}.{column}' is there as {from} and cannot become {to}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionOlder(string solution, string installed, string offered) =>
        Errors.Fault(PackageNotValid, $"The solution '{solution}' is installed in version {installed}; the older version {offered} cannot replace it. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionKindDiffers(string solution, bool installedManaged) =>
        Errors.Fault(PackageNotValid, $"The solution '{solution}' is installed as {(installedManaged ? "managed" : "unmanaged")}; it cannot be replaced by {(installedManaged ? "an unmanaged" : "a managed")} one. Nothing was imported.");
}
