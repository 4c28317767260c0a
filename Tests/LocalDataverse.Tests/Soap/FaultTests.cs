using System.Xml.Linq;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>What goes wrong reaches the client as an OrganizationServiceFault, with the code that Dataverse uses.</summary>
public sealed class FaultTests(ApiServer server) : IClassFixture<ApiServer>
{
    private readonly SoapClient soap = server.Soap();

    [Fact]
    public void A_row_that_is_not_there()
    {
        var id = Guid.NewGuid();

        var fault = SoapServer.Refused(() => soap.Retrieve("account", id, new ColumnSet("name")));

        Assert.Equal(("0x80040217", $"Entity 'account' With Id = {id:D} Does Not Exist"), (fault.Code(), fault.Message));
        Assert.InRange(fault.Timestamp, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow.AddMinutes(5));
    }

    [Fact]
    public void Its_text_is_also_that_of_the_envelope()
    {
        var (status, text) = soap.Post("Delete", SoapClient.Envelope($"<Delete xmlns=\"{SoapClient.Services}\"><entityName>nosuchtable</entityName><id>{Guid.NewGuid()}</id></Delete>"));

        var fault = XDocument.Parse(text).Descendants(XName.Get("Fault", SoapClient.Soap)).Single();
        Assert.Equal((500, "s:Client"), (status, fault.Element("faultcode")!.Value));
        Assert.Equal(SoapClient.FaultIn(text).Detail.Message, fault.Element("faultstring")!.Value);
    }

    [Theory]
    [InlineData("nosuchtable", "name", "0x80041102")]
    [InlineData("account", "nosuchcolumn", "0x80041103")]
    public void A_name_that_is_not_there(string table, string column, string code) =>
        Assert.Equal(code, SoapServer.Refused(() => soap.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(column) })).Code());

    [Fact]
    public void A_message_that_is_not_there() =>
        Assert.Equal("not supported here: the message 'sample_Nothing'", SoapServer.Refused(() => soap.Execute(new OrganizationRequest("sample_Nothing"))).Message);

    [Fact]
    public void A_parameter_of_another_type_than_the_message_takes() =>
        Assert.Equal("The parameter 'Target' of 'Create' takes Entity, not EntityReference.", SoapServer.Refused(() => soap.Execute(new OrganizationRequest("Create") { ["Target"] = new EntityReference("account", Guid.NewGuid()) })).Message);

    [Fact]
    public void A_stale_row_version()
    {
        var id = server.Test.Create("contact", ("lastname", "Stale"));

        var fault = SoapServer.Refused(() => soap.Execute(new UpdateRequest { Target = new Entity("contact", id) { RowVersion = "1", ["lastname"] = "Late" }, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches }));

        Assert.Equal("0x80060882", fault.Code());
    }

    [Fact]
    public void A_refusal_of_a_plug_in_brings_its_words_and_its_trace()
    {
        var step = server.Test.Step("Refuser", "Create", "letter", 20, "not today");

        var fault = SoapServer.Refused(() => soap.Create(new Entity("letter") { ["subject"] = "Refused" }));

        server.Test.Service.Delete("sdkmessageprocessingstep", step);
        Assert.Equal(("0x80040265", "not today"), (fault.Code(), fault.Message));
        Assert.Contains("about to refuse letter", fault.TraceText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_a_plug_in_is_annotated_in_the_Web_API_for_who_asks()
    {
        var step = server.Test.Step("Refuser", "Create", "letter", 20, "not today");

        var answer = await server.SendAsync("POST", "letters", """{"subject":"Refused"}""", headers: ("Prefer", "odata.include-annotations=\"Microsoft.PowerApps.CDS.ErrorDetails*,Microsoft.PowerApps.CDS.TraceText\""));

        server.Test.Service.Delete("sdkmessageprocessingstep", step);
        var error = answer.Json["error"]!.AsObject();
        Assert.Equal("0", (string?)error["@Microsoft.PowerApps.CDS.ErrorDetails.OperationStatus"]);
        Assert.NotNull(error["@Microsoft.PowerApps.CDS.ErrorDetails.SubErrorCode"]);
        Assert.Contains("about to refuse letter", (string?)error["@Microsoft.PowerApps.CDS.TraceText"], StringComparison.Ordinal);
        Assert.False(error.ContainsKey("@Microsoft.PowerApps.CDS.HelpLink"));
    }

    [Fact]
    public void A_fetch_whose_filters_stand_in_each_other_without_end()
    {
        var deep = $"<fetch><entity name='account'>{string.Concat(Enumerable.Repeat("<filter>", 50_000))}{string.Concat(Enumerable.Repeat("</filter>", 50_000))}</entity></fetch>";

        Assert.Contains("nested deeper than", SoapServer.Refused(() => soap.RetrieveMultiple(new FetchExpression(deep))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ExecuteMultiple")]
    [InlineData("executemultiple")]
    [InlineData("EXECUTETRANSACTION")]
    public void A_batch_in_a_transaction_is_refused_however_it_is_written(string name)
    {
        var inner = new OrganizationRequest(name) { ["Requests"] = new OrganizationRequestCollection { new CreateRequest { Target = new Entity("contact") { ["lastname"] = "Inside" } } } };

        var fault = SoapServer.Refused(() => soap.Execute(new ExecuteTransactionRequest { Requests = [inner] }));

        Assert.Contains("cannot contain", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_in_a_batch_is_refused_however_it_is_written()
    {
        var inner = new OrganizationRequest("executeMULTIPLE") { ["Requests"] = new OrganizationRequestCollection() };

        var fault = SoapServer.Refused(() => soap.Execute(new ExecuteMultipleRequest { Requests = [inner], Settings = new ExecuteMultipleSettings { ContinueOnError = true } }));

        Assert.Contains("cannot contain", fault.Message, StringComparison.Ordinal);
    }
}
