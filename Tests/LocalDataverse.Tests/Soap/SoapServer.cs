using System.Globalization;
using System.ServiceModel;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>Short words for what tests do with the organisation service over SOAP.</summary>
internal static class SoapServer
{
    public static SoapClient Soap(this ApiServer server, string? user = "admin@localhost", Guid callerId = default) => new(server.Http, server.Address, user) { CallerId = callerId };

    /// <summary>The fault with which an envelope is refused.</summary>
    public static OrganizationServiceFault Refused(this ApiServer server, string operation, string envelope)
    {
        var (status, text) = server.Soap().Post(operation, envelope);

        Assert.Equal(500, status);
        return SoapClient.FaultIn(text).Detail;
    }

    /// <summary>The fault with which a call is refused.</summary>
    public static OrganizationServiceFault Refused(Action call) => Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail;

    public static string Code(this OrganizationServiceFault fault) => string.Create(CultureInfo.InvariantCulture, $"0x{fault.ErrorCode:X8}");

    /// <summary>A Create of a contact, with something else inside its entity.</summary>
    public static string Create(string inside) => SoapClient.Envelope(
        $"<Create xmlns=\"{SoapClient.Services}\"><entity xmlns:a=\"{SoapClient.Contracts}\" xmlns:c=\"http://schemas.datacontract.org/2004/07/System.Collections.Generic\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"http://www.w3.org/2001/XMLSchema\" xmlns:z=\"http://schemas.microsoft.com/2003/10/Serialization/\">{inside}</entity></Create>");

    /// <summary>A column with a value, as it stands on the wire.</summary>
    public static string Column(string name, string value) =>
        $"<a:Attributes><a:KeyValuePairOfstringanyType><c:key>{name}</c:key>{value}</a:KeyValuePairOfstringanyType></a:Attributes><a:LogicalName>contact</a:LogicalName>";
}
