using System.Xml.Linq;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>What Microsoft's clients sent (OrganizationWebProxyClient, and CrmServiceClient around it) is answered as they read it.</summary>
public sealed class RecordedEnvelopeTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string RecordedId = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [InlineData("Create", "Create", "CreateResult")]
    [InlineData("Retrieve", "Retrieve", "RetrieveResult")]
    [InlineData("RetrieveMultiple", "RetrieveMultiple-expression", "RetrieveMultipleResult")]
    [InlineData("RetrieveMultiple", "RetrieveMultiple-fetch", "RetrieveMultipleResult")]
    [InlineData("Delete", "Delete", "DeleteResponse")]
    [InlineData("Execute", "Execute-RetrieveEntity", "ExecuteResult")]
    [InlineData("Execute", "Execute-Create", "ExecuteResult")]
    [InlineData("Execute", "Execute-WhoAmI-of-connector", "ExecuteResult")]
    [InlineData("Execute", "Execute-Create-of-connector", "ExecuteResult")]
    [InlineData("Execute", "Execute-RetrieveMultiple-of-connector", "ExecuteResult")]
    [InlineData("Execute", "Execute-RetrieveEntity-of-connector", "ExecuteResult")]
    public void Is_answered(string operation, string recorded, string result)
    {
        var account = server.Test.Create("account", ("name", "Recorded"));

        var (status, text) = server.Soap().Post(operation, Recorded(recorded, account));

        Assert.True(status == 200, text);
        Assert.Single(XDocument.Parse(text).Descendants(XName.Get(result, SoapClient.Services)));
    }

    [Fact]
    public void A_recorded_create_leaves_the_values_it_holds()
    {
        var (_, text) = server.Soap().Post("Create", Recorded("Create", Guid.Empty));

        var row = server.Test.Retrieve("account", Guid.Parse(XDocument.Parse(text).Descendants(XName.Get("CreateResult", SoapClient.Services)).Single().Value));
        Assert.Equal(("SOAP probe", 12.5m, 3, "a & b"), ((string)row["name"], ((Money)row["revenue"]).Value, (int)row["numberofemployees"], (string)row["description"]));
    }

    [Fact]
    public void A_recorded_update_names_an_owner_who_must_be_there()
    {
        var account = server.Test.Create("account", ("name", "Recorded"));
        var envelope = File.ReadAllText(PathOf("Update")).Replace($"<d4p1:Id>{RecordedId}</d4p1:Id><d4p1:KeyAttributes xmlns:d5p1", $"<d4p1:Id>{account}</d4p1:Id><d4p1:KeyAttributes xmlns:d5p1", StringComparison.Ordinal);

        Assert.Equal("0x80040217", server.Refused("Update", envelope).Code());
    }

    [Fact]
    public void A_recorded_link_between_rows_that_are_not_there_is_refused() =>
        Assert.Equal("0x80040217", server.Refused("Associate", File.ReadAllText(PathOf("Associate"))).Code());

    [Fact]
    public void A_recorded_message_that_no_solution_brought_is_refused_by_its_name() =>
        Assert.Equal("not supported here: the message 'coach_Recalculate'", server.Refused("Execute", File.ReadAllText(PathOf("Execute-unknown-message"))).Message);

    [Fact]
    public void Every_recorded_envelope_is_posted() =>
        Assert.Equal(14, Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Soap", "Recorded")).Length);

    internal static string PathOf(string recorded) => Path.Combine(AppContext.BaseDirectory, "Soap", "Recorded", recorded + ".xml");

    private static string Recorded(string name, Guid id) => File.ReadAllText(PathOf(name)).Replace(RecordedId, id.ToString(), StringComparison.Ordinal);
}
