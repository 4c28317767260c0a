using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>The code a call is refused with.</summary>
internal static class Refusal
{
    public static uint Of(Action call) =>
        unchecked((uint)Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail.ErrorCode);

    public static uint Of(Func<object?> call) => Of((Action)(() => call()));
}
