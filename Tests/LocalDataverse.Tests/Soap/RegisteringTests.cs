using System.IO.Compression;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.Pipeline;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>Over SOAP as Microsoft's tools send it: assemblies and steps, exports, requests that pass over steps, bulk deletions.</summary>
public sealed class RegisteringTests : IAsyncLifetime
{
    private readonly ApiServer server = new();
    private SoapClient Soap => server.Soap();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void An_assembly_is_uploaded_registered_and_updated()
    {
        UploadedAssembly.Forget(server.Test);
        var assembly = Soap.Create(new Entity("pluginassembly") { ["name"] = UploadedAssembly.Name, ["content"] = UploadedAssembly.Content, ["isolationmode"] = new OptionSetValue(2), ["sourcetype"] = new OptionSetValue(0) });
        Step(Soap.Create(new Entity("plugintype") { ["typename"] = UploadedAssembly.Recorder, ["name"] = "Recorder", ["friendlyname"] = "Recorder", ["pluginassemblyid"] = new EntityReference("pluginassembly", assembly) }));
        Soap.Create(new Entity("account") { ["name"] = "One" });

        Soap.Update(new Entity("pluginassembly", assembly) { ["content"] = UploadedAssembly.Changed });
        Soap.Create(new Entity("account") { ["name"] = "Two" });

        Assert.Equal(["Create 40 depth 1", "Create 40 DEPTH 1"], server.Test.Notes());
    }

    [Theory]
    [InlineData("BypassCustomPluginExecution", true)]
    [InlineData("BypassBusinessLogicExecution", "CustomSync")]
    [InlineData("BypassBusinessLogicExecutionStepIds", null)]
    public void A_request_passes_over_steps_and_the_next_one_does_not(string parameter, object? value)
    {
        var step = Step(server.Test.Type("Recorder"));
        var request = new OrganizationRequest("Create") { ["Target"] = new Entity("account") { ["name"] = "Bypassed" }, [parameter] = value ?? step.ToString() };

        Soap.Execute(request);
        Assert.Empty(server.Test.Notes());
        Soap.Create(new Entity("account") { ["name"] = "Seen" });

        Assert.Single(server.Test.Notes());
    }

    [Fact]
    public void Who_lacks_the_privilege_passes_over_nothing()
    {
        server.Test.Seller("seller");
        var request = new OrganizationRequest("Create") { ["Target"] = new Entity("account") { ["name"] = "Bypassed" }, ["BypassCustomPluginExecution"] = true };

        var fault = SoapServer.Refused(() => server.Soap("seller@example.com").Execute(request));

        Assert.Equal("0x80040220", fault.Code());
        Assert.Empty(server.Test.Rows("account"));
    }

    [Fact]
    public void An_unmanaged_solution_is_exported_and_a_managed_one_is_not()
    {
        server.Test.ImportThings();
        var publisher = server.Test.Create("publisher", ("uniquename", "harbour"), ("friendlyname", "Harbour"), ("customizationprefix", "hbr"), ("customizationoptionvalueprefix", 20_000));
        server.Test.Create("solution", ("uniquename", "boats"), ("friendlyname", "Boats"), ("version", "1.0.0.0"), ("publisherid", new EntityReference("publisher", publisher)));

        var zip = (byte[])Soap.Execute(new OrganizationRequest("ExportSolution") { ["SolutionName"] = "boats", ["Managed"] = true })["ExportSolutionFile"];
        var fault = SoapServer.Refused(() => Soap.Execute(new OrganizationRequest("ExportSolution") { ["SolutionName"] = "test", ["Managed"] = true }));

        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.NotNull(archive.GetEntry("solution.xml"));
        Assert.Equal("0x80048036", fault.Code());
    }

    [Fact]
    public void Rows_are_deleted_in_bulk()
    {
        server.Test.Create("account", ("name", "Old"));
        server.Test.Create("account", ("name", "New"));
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "Old");

        var job = (Guid)Soap.Execute(new OrganizationRequest("BulkDelete")
        {
            ["QuerySet"] = new[] { query },
            ["JobName"] = "Old ones",
            ["SendEmailNotification"] = false,
            ["ToRecipients"] = Array.Empty<Guid>(),
            ["CCRecipients"] = Array.Empty<Guid>(),
            ["RecurrencePattern"] = "",
            ["StartDateTime"] = DateTime.MinValue,
        })["JobId"];
        server.Test.Organization.DrainAsync();

        Assert.Equal("New", server.Test.Rows("account").Single().Text("name"));
        Assert.Equal(30, Soap.Retrieve("asyncoperation", job, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    private Guid Step(Guid type)
    {
        var message = UploadedAssembly.Id(server.Test, "sdkmessage", "name", "Create");
        var filters = TestOrganization.Where("sdkmessagefilter", "sdkmessageid", message);
        filters.Criteria.AddCondition("primaryobjecttypecode", ConditionOperator.Equal, "account");
        return Soap.Create(new Entity("sdkmessageprocessingstep")
        {
            ["name"] = "Notes",
            ["stage"] = new OptionSetValue(40),
            ["mode"] = new OptionSetValue(0),
            ["rank"] = 1,
            ["eventhandler"] = new EntityReference("plugintype", type),
            ["sdkmessageid"] = new EntityReference("sdkmessage", message),
            ["sdkmessagefilterid"] = new EntityReference("sdkmessagefilter", Soap.RetrieveMultiple(filters).Entities.Single().Id),
        });
    }
}
