using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>What a solution can have wrong. Whatever it is, nothing was imported.</summary>
internal static class ImportErrors
{
    private const uint PackageNotValid = 0x80048060;
    private const uint DependenciesMissing = 0x8004801D;
    private const uint UpgradeFailed = 0x80048074;

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

    public static FaultException<OrganizationServiceFault> ComponentNotSupported(string component, string why) =>
        Errors.Fault(0x80048033, $"An error occurred while importing a Solution. {component} cannot be imported here: {why}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> ColumnTypeChanged(string table, string column, string from, string to) =>
        Errors.Fault(PackageNotValid, $"The solution is not valid: the column '{table}.{column}' is there as {from} and cannot become {to}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionNotHigher(string solution, string installed, string offered) =>
        Errors.Fault(0x80048541, $"The import solution must have a higher version than the existing solution it is upgrading: '{solution}' is installed in version {installed}, and {offered} cannot replace it. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> UpgradeOfUnmanaged(string solution) =>
        Errors.Fault(UpgradeFailed, $"The imported solution and the existing solution must both be managed for upgrade: '{solution}'. Import the managed zip, or import as an update. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> NothingToStage(string solution) =>
        Errors.Fault(UpgradeFailed, $"The solution '{solution}' is not installed, so that there is nothing that a staged upgrade could replace. Import it without HoldingSolution. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> PatchWithoutBase(string patch, string solution) =>
        Errors.Fault(0x80048540, $"You can't import the patch ({patch}) for the solution ({solution}) because the solution isn't present. Import it first. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> HoldingThere(string solution, string holding) =>
        Errors.Fault(0x80048539, $"Holding solution {holding} already exists. Apply the staged upgrade of '{solution}' with DeleteAndPromote before anything else of it is imported. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> NoUpgradeReady(string solution) =>
        Errors.Fault(0x8004853B, $"The {solution} solution doesn't have an upgrade that is ready to be applied. Import the next version with HoldingSolution first.");

    public static FaultException<OrganizationServiceFault> HoldingChosen(string solution, string holding) =>
        Errors.Fault(0x8004853C, $"To use this action, you must first select the old solution and then try again: '{solution}', not '{holding}'.");

    public static FaultException<OrganizationServiceFault> DependentsThere(string solution, IReadOnlyList<string> dependents) =>
        Errors.Fault(0x8004F01D, $"Solution dependencies exist, cannot uninstall. DependencyCount : {dependents.Count}. In '{solution}': {string.Join("; ", dependents)}. Change or remove these first. Nothing was removed.");

    public static FaultException<OrganizationServiceFault> ExportManaged(string solution) =>
        Errors.Fault(0x80048036, $"An error occurred while exporting a solution. Managed solutions cannot be exported: '{solution}' is one.");

    public static FaultException<OrganizationServiceFault> ExportMissing(string solution) =>
        Errors.Fault(0x80048037, $"An error occurred while exporting a solution. The solution does not exist in this system: '{solution}'.");

    public static FaultException<OrganizationServiceFault> ComponentMissing(int type, Guid id) =>
        Errors.Fault(0x80048537, $"Subcomponent {id:D} of type {type} is not found in the organization, it can not be added to the SolutionComponents or taken out of them.");

    public static FaultException<OrganizationServiceFault> SystemSolution(string solution) =>
        Errors.Fault(0x8004F007, $"The solution '{solution}' is the platform's own and cannot be removed.");

    public static FaultException<OrganizationServiceFault> PluginTypesRemoved(string assembly, IReadOnlyList<string> types) =>
        Errors.Fault(0x80048071, $"Existing plug-in types have been removed. Please update major or minor version of plug-in assembly: {assembly} had {string.Join(", ", types)}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> WrongPublisher(string solution, string installed, string offered) =>
        Errors.Fault(0x8004801C, $"The following managed solution cannot be imported: {solution}. The publisher name cannot be changed from {installed} to {offered}. Nothing was imported.");

    public static FaultException<OrganizationServiceFault> SolutionKindDiffers(string solution, bool installedManaged) =>
        Errors.Fault(installedManaged ? 0x80048041u : 0x80048040u, $"The solution '{solution}' is installed as {(installedManaged ? "managed" : "unmanaged")}; it cannot be replaced by {(installedManaged ? "an unmanaged" : "a managed")} one. Nothing was imported.");
}
