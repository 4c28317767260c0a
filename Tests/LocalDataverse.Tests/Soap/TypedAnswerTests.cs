using System.Xml.Linq;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>A request whose type only its client knows, such as one of Microsoft.Crm.Sdk.Proxy or a generated one, is answered with the type its client looks for.</summary>
public sealed class TypedAnswerTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Proxy = "http://schemas.microsoft.com/crm/2011/Contracts";
    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");

    [Theory]
    [InlineData("WhoAmIRequest", Proxy, "WhoAmIResponse")]
    [InlineData("sample_WhoAmIRequest", "http://schemas.microsoft.com/xrm/2011/sample/", "sample_WhoAmIResponse")]
    public void Of_a_request_alone(string type, string space, string expected)
    {
        var result = Results(Execute($"<request xmlns:p=\"{space}\" i:type=\"p:{type}\">{Inside("WhoAmI")}</request>")).Single();

        Assert.Equal((expected, space), TypeOf(result));
    }

    [Fact]
    public void Of_each_request_in_a_batch()
    {
        const string V2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
        var requests = string.Concat(new[] { ("q:WhoAmIRequest", "WhoAmI"), ("a:OrganizationRequest", "WhoAmI"), ("q:RetrieveVersionRequest", "RetrieveVersion") }
            .Select(one => $"<m:OrganizationRequest xmlns:q=\"{Proxy}\" i:type=\"{one.Item1}\">{Inside(one.Item2)}</m:OrganizationRequest>"));
        var parameters = $"<a:KeyValuePairOfstringanyType><c:key>Requests</c:key><c:value xmlns:m=\"{V2012}\" i:type=\"m:OrganizationRequestCollection\">{requests}</c:value></a:KeyValuePairOfstringanyType>"
            + $"<a:KeyValuePairOfstringanyType><c:key>Settings</c:key><c:value xmlns:m=\"{V2012}\" i:type=\"m:ExecuteMultipleSettings\"><m:ContinueOnError>true</m:ContinueOnError><m:ReturnResponses>true</m:ReturnResponses></c:value></a:KeyValuePairOfstringanyType>";

        var answer = Execute($"<request i:type=\"a:ExecuteMultipleRequest\"><a:Parameters>{parameters}</a:Parameters><a:RequestName>ExecuteMultiple</a:RequestName></request>");

        var types = answer.Descendants(XName.Get("Response", V2012)).Select(response => response.Attribute(Type)?.Value.Split(':')[^1]);
        Assert.Equal(["WhoAmIResponse", null, "RetrieveVersionResponse"], types);
    }

    [Fact]
    public void A_value_of_an_unknown_type_is_refused_by_its_name()
    {
        var envelope = Envelope($"<request><a:Parameters><a:KeyValuePairOfstringanyType><c:key>Target</c:key><c:value xmlns:p=\"urn:elsewhere\" i:type=\"p:Gadget\"/></a:KeyValuePairOfstringanyType></a:Parameters><a:RequestName>Create</a:RequestName></request>");

        Assert.Contains("urn:elsewhere:Gadget", server.Refused("Execute", envelope).Message, StringComparison.Ordinal);
    }

    private static string Inside(string message) => $"<a:Parameters/><a:RequestId i:nil=\"true\"/><a:RequestName>{message}</a:RequestName>";

    private static string Envelope(string request) => SoapClient.Envelope(
        $"<Execute xmlns=\"{SoapClient.Services}\" xmlns:a=\"{SoapClient.Contracts}\" xmlns:c=\"http://schemas.datacontract.org/2004/07/System.Collections.Generic\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">{request}</Execute>");

    private static IEnumerable<XElement> Results(XDocument answer) => answer.Descendants(XName.Get("ExecuteResult", SoapClient.Services));

    private static (string, string) TypeOf(XElement element)
    {
        var name = element.Attribute(Type)!.Value.Split(':');
        return (name[1], element.GetNamespaceOfPrefix(name[0])!.NamespaceName);
    }

    private XDocument Execute(string request)
    {
        var (status, text) = server.Soap().Post("Execute", Envelope(request));

        Assert.True(status == 200, text);
        return XDocument.Parse(text);
    }
}
