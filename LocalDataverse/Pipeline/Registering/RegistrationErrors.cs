using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Registering;

/// <summary>
/// Why a registration is refused. Those with a number of their own have the one that Microsoft documents
/// (https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes); where there is none, it is that of an invalid argument.
/// </summary>
internal static class RegistrationErrors
{
    /// <summary>What an assembly may weigh: https://learn.microsoft.com/power-apps/developer/data-platform/build-and-package</summary>
    public const int LargestAssembly = 16 * 1024 * 1024;

    public static FaultException<OrganizationServiceFault> Invalid(string why) => Errors.InvalidArgument(why);

    public static FaultException<OrganizationServiceFault> NoMessageOfTable(string step, string message, string table) =>
        Errors.Fault(0x80040800, $"{step} is on '{message}' of '{table}'. This message is not one of that table: the rows of sdkmessagefilter tell which are.");

    public static FaultException<OrganizationServiceFault> NoStepsOnTable(string step, string message, string table) =>
        Errors.Fault(0x80044187, $"Custom SdkMessageProcessingStep is not allowed on the specified message and entity. {step} is on '{message}' of '{table}', whose rows register steps themselves.");

    public static FaultException<OrganizationServiceFault> NoStepsOnMessage(string step, string api, bool asynchronousOnes) =>
        Errors.Fault(0x80090307, $"Custom Sdkmessageprocessingsteps are not allowed for this message. {step} is on the custom API '{api}', which allows {(asynchronousOnes ? "asynchronous steps only" : "no custom steps")}.");

    public static FaultException<OrganizationServiceFault> NoImages(string image, string message) =>
        Errors.Fault(0x80044189, $"Message '{message}' does not support image registration. {image} is not possible.");

    public static FaultException<OrganizationServiceFault> NoSuchImage(string image, string message, string why) =>
        Errors.Fault(0x8004416D, $"Message {message} does not support this image type. {image} {why}.");

    public static FaultException<OrganizationServiceFault> PostImageBefore(string image) =>
        Errors.Fault(0x8004416E, $"PreEvent step registration does not support Post Image. {image} is a post-image, which exists in post-operation (40) only.");

    public static FaultException<OrganizationServiceFault> PropertyName(string image, string? name, string message, IReadOnlyList<string> possible) =>
        Errors.Fault(0x8004416B, $"Message property name '{name}' is not valid on message {message}. {image} takes {string.Join(" or ", possible)}.");

    public static FaultException<OrganizationServiceFault> NoAssembly(string name) =>
        Errors.Fault(0x8004024E, $"Failed to load assembly: the content of '{name}' is no .NET assembly.");

    public static FaultException<OrganizationServiceFault> NotSigned(string name) =>
        Errors.Fault(0x8004416C, $"Public assembly must have public key token: '{name}' is not signed with a strong name.");

    public static FaultException<OrganizationServiceFault> TooLarge(string name, int bytes) =>
        Errors.Fault(0x8004418F, string.Create(CultureInfo.InvariantCulture, $"The assembly content size '{bytes} bytes' has exceeded the maximum value allowed for isolated plug-ins '{LargestAssembly} bytes': '{name}'."));

    public static FaultException<OrganizationServiceFault> SameAssembly(string fullName) =>
        Errors.Fault(0x8004417B, $"Plug-in assembly fullnames must be unique (ignoring the version build and revision number): '{fullName}' is registered already. Update that row, or give the assembly another major or minor version.");

    public static FaultException<OrganizationServiceFault> TypesMissing(string assembly, IEnumerable<string> types) =>
        Errors.Fault(0x8004418B, $"Plug-in assembly does not contain the required types or assembly content cannot be updated: '{assembly}' has no {string.Join(", ", types.Select(type => $"'{type}'"))}.");

    public static FaultException<OrganizationServiceFault> NoPlugin(string type) =>
        Errors.Fault(0x8004418C, $"Plug-in type must implement exactly one of the following classes or interfaces: Microsoft.Xrm.Sdk.IPlugin, System.Activities.Activity. '{type}' implements neither.");

    public static FaultException<OrganizationServiceFault> SameType(string type, string assembly) =>
        Errors.Fault(0x8004417C, $"Multiple plug-in types from the same assembly and with the same typename are not allowed: '{type}' of '{assembly}' is registered already.");
}
