using System.Text;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>What is no envelope, or one made to do harm, is refused before anything is made of it, and says why.</summary>
public sealed class EnvelopeTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Invalid = "0x80040203";

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<a")]
    [InlineData("<Envelope/>")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body></s:Body></s:Envelope>")]
    [InlineData("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><x/></s:Body></s:Envelope>")]
    public void What_is_no_envelope_is_refused(string text)
    {
        var fault = server.Refused("Create", text);

        Assert.Equal(Invalid, fault.Code());
        Assert.StartsWith("The SOAP envelope cannot be read: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_and_its_entities_are_refused()
    {
        var bomb = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + SoapServer.Create(SoapServer.Column("lastname", "<c:value i:type=\"x:string\">&b;</c:value>")).Split("?>", 2)[1];

        Assert.StartsWith("The SOAP envelope cannot be read: ", server.Refused("Create", bomb).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_not_read_through_an_entity()
    {
        var text = "<!DOCTYPE s [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + SoapServer.Create(SoapServer.Column("lastname", "<c:value i:type=\"x:string\">&f;</c:value>")).Split("?>", 2)[1];

        Assert.Equal(Invalid, server.Refused("Create", text).Code());
    }

    [Fact]
    public void Elements_in_elements_without_end_are_refused()
    {
        var deep = SoapServer.Create(string.Concat(Enumerable.Repeat("<a:x>", 50_000)) + string.Concat(Enumerable.Repeat("</a:x>", 50_000)));

        Assert.Equal(Invalid, server.Refused("Create", deep).Code());
    }

    [Fact]
    public void More_elements_than_a_request_needs_are_refused()
    {
        var wide = new StringBuilder();
        for (var number = 0; number < 1_000_001; number++) wide.Append("<a/>");

        Assert.Contains("more than 1000000 elements", server.Refused("Create", SoapServer.Create(wide.ToString().Replace("<a/>", "<a:a/>", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_attributes_on_an_element_than_one_needs_are_refused()
    {
        var many = string.Join(' ', Enumerable.Range(0, 17).Select(number => $"b{number}=\"1\""));

        Assert.Contains("more than 16 attributes", server.Refused("Create", SoapServer.Create($"<a:x {many}/>")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("z:Id=\"i1\"")]
    [InlineData("z:Ref=\"i1\"")]
    [InlineData("z:Size=\"1000000000\"")]
    public void A_value_that_refers_to_another_is_refused_and_so_every_circle(string attribute)
    {
        var fault = server.Refused("Create", SoapServer.Create(SoapServer.Column("lastname", $"<c:value i:type=\"a:Entity\" {attribute}/>")));

        Assert.Contains("refers from one place to another", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_beyond_the_limit_is_refused_and_the_server_goes_on()
    {
        var (status, _) = server.Soap().Post("Create", SoapServer.Create(SoapServer.Column("lastname", $"<c:value i:type=\"x:string\">{new string('a', 129 * 1024 * 1024)}</c:value>")));

        Assert.Equal(413, status);
        Assert.Equal(200, server.Soap().Post("Execute", File.ReadAllText(RecordedEnvelopeTests.PathOf("Execute-WhoAmI-of-connector"))).Status);
    }

    [Theory]
    [InlineData("<c:value i:type=\"x:int\">twelve</c:value>")]
    [InlineData("<c:value i:type=\"x:int\">99999999999</c:value>")]
    [InlineData("<c:value i:type=\"x:dateTime\">yesterday</c:value>")]
    [InlineData("<c:value i:type=\"z:guid\">no id</c:value>")]
    [InlineData("<c:value i:type=\"nowhere:string\">a</c:value>")]
    [InlineData("<c:value i:type=\"a:EntityState\">Vanished</c:value>")]
    public void A_value_that_is_not_of_its_type_is_refused(string value) =>
        Assert.Equal(Invalid, server.Refused("Create", SoapServer.Create(SoapServer.Column("lastname", value))).Code());

    [Theory]
    [InlineData("<c:value i:type=\"x:int\">12</c:value>")]
    [InlineData("<c:value i:type=\"a:Money\"><a:Value>1</a:Value></c:value>")]
    [InlineData("<c:value i:type=\"a:Entity\"><a:LogicalName>contact</a:LogicalName></c:value>")]
    public void A_value_of_another_type_than_its_column_is_refused(string value) =>
        Assert.StartsWith("Incorrect type of attribute value", server.Refused("Create", SoapServer.Create(SoapServer.Column("lastname", value))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<a:Attributes><a:KeyValuePairOfstringanyType><c:key i:nil=\"true\"/><c:value i:nil=\"true\"/></a:KeyValuePairOfstringanyType></a:Attributes><a:LogicalName>contact</a:LogicalName>")]
    [InlineData("<a:Attributes><a:KeyValuePairOfstringanyType><c:key>lastname</c:key><c:value i:nil=\"true\"/></a:KeyValuePairOfstringanyType><a:KeyValuePairOfstringanyType><c:key>lastname</c:key><c:value i:nil=\"true\"/></a:KeyValuePairOfstringanyType></a:Attributes><a:LogicalName>contact</a:LogicalName>")]
    public void A_row_that_names_a_column_twice_or_not_at_all_is_refused(string entity) =>
        Assert.Equal(Invalid, server.Refused("Create", SoapServer.Create(entity)).Code());

    [Fact]
    public void A_parameter_that_is_missing_is_named()
    {
        var fault = server.Refused("Retrieve", SoapClient.Envelope($"<Retrieve xmlns=\"{SoapClient.Services}\"><entityName>contact</entityName></Retrieve>"));

        Assert.Equal("Required parameter 'id' of 'Retrieve' is missing or null. Send a value.", fault.Message);
    }

    [Fact]
    public void An_operation_that_is_not_there_is_refused_with_those_that_are()
    {
        var fault = server.Refused("Destroy", SoapClient.Envelope($"<Destroy xmlns=\"{SoapClient.Services}\"/>"));

        Assert.Contains("Create, Retrieve, Update, Delete, Associate, Disassociate, RetrieveMultiple, Execute", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_that_is_another_than_the_body_is_refused() =>
        Assert.Contains("but the body holds 'Execute'", server.Refused("Delete", File.ReadAllText(RecordedEnvelopeTests.PathOf("Execute-WhoAmI-of-connector"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<LanguageCodeOverride xmlns=\"http://schemas.microsoft.com/xrm/2011/Contracts\">1031</LanguageCodeOverride>", "not supported here: the SOAP header 'LanguageCodeOverride'; leave it out")]
    [InlineData("<x:Security xmlns:x=\"urn:x\" s:mustUnderstand=\"1\"/>", "The header 'Security' says it must be understood, and it is not understood here. Leave it out.")]
    public void A_header_that_would_change_the_answer_is_refused_by_its_name(string header, string message) =>
        Assert.Equal(message, server.Refused("Execute", SoapClient.Envelope($"<Execute xmlns=\"{SoapClient.Services}\"/>", header)).Message);

    [Fact]
    public void A_header_that_says_nothing_of_importance_is_passed_over()
    {
        var envelope = File.ReadAllText(RecordedEnvelopeTests.PathOf("Execute-WhoAmI-of-connector")).Replace("<s:Header>", "<s:Header><x:Hint xmlns:x=\"urn:x\"><x:a/></x:Hint>", StringComparison.Ordinal);

        Assert.Equal(200, server.Soap().Post("Execute", envelope).Status);
    }

    [Theory]
    [InlineData("GET", "?wsdl&sdkversion=9.2", 501)]
    [InlineData("GET", "", 405)]
    [InlineData("PUT", "", 405)]
    public async Task Another_method_is_refused_in_the_words_of_HTTP(string method, string query, int status) =>
        Assert.Equal(status, (int)(await server.SendAsync(method, "/XRMServices/2011/Organization.svc" + query, method == "PUT" ? "x" : null)).Status);

    [Theory]
    [InlineData("application/soap+xml")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public void Another_content_type_is_refused(string type) =>
        Assert.Equal(415, server.Soap().Post("Execute", File.ReadAllText(RecordedEnvelopeTests.PathOf("Execute-WhoAmI-of-connector")), type).Status);
}
