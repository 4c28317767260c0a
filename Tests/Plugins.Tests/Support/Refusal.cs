using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What the platform answers instead.</summary>
internal sealed record Refusal(string Code, string Message)
{
    public const string ByPlugin = "0x80040265";
    public const string PrivilegeMissing = "0x80040220";

    public static Refusal Of(Action action)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(action);
        return new Refusal($"0x{fault.Detail.ErrorCode:X8}", fault.Message);
    }
}
