using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Steps that an operation passes over because its caller says so and may.</summary>
public sealed class BypassTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Theory]
    [InlineData("BypassCustomPluginExecution", true, "later")]
    [InlineData("BypassCustomPluginExecution", false, "now,later")]
    [InlineData("BypassBusinessLogicExecution", "CustomSync", "later")]
    [InlineData("BypassBusinessLogicExecution", "CustomAsync", "now")]
    [InlineData("BypassBusinessLogicExecution", "CustomSync, CustomAsync", "")]
    public void Steps_of_a_kind_are_passed_over(string parameter, object value, string expected)
    {
        organization.Step("Recorder", "Create", "account", 40, "now ");
        organization.Step("Recorder", "Create", "account", 40, "later ", asynchronous: true);

        organization.Service.Execute(Create(parameter, value));
        organization.Organization.DrainAsync();

        Assert.Equal(expected, Said());
    }

    [Fact]
    public void Single_steps_are_passed_over_by_their_ids()
    {
        var first = organization.Step("Recorder", "Create", "account", 40, "first ");
        organization.Step("Recorder", "Create", "account", 40, "second ", rank: 2);

        organization.Service.Execute(Create("BypassBusinessLogicExecutionStepIds", $"{first:D},{Guid.NewGuid():D}"));

        Assert.Equal("second", Said());
    }

    [Theory]
    [InlineData("Upsert")]
    [InlineData("CreateMultiple")]
    [InlineData("UpsertMultiple")]
    public void An_operation_that_turns_out_to_be_another_passes_over_the_same_steps(string message)
    {
        organization.Step("Recorder", "Create", "account", 40, "create ");
        var request = Create("BypassBusinessLogicExecution", "CustomSync");
        request.RequestName = message;
        if (message != "Upsert")
        {
            request["Targets"] = new EntityCollection([(Entity)request["Target"]]) { EntityName = "account" };
            request.Parameters.Remove("Target");
        }

        organization.Service.Execute(request);

        Assert.Equal("", Said());
        Assert.Single(organization.Rows("account"));
    }

    [Fact]
    public void What_a_step_causes_runs_its_own_steps()
    {
        organization.Step("SystemWorker", "Create", "account", 40);
        var ofContacts = organization.Step("Recorder", "Create", "contact", 40, "contact ");

        organization.Service.Execute(Create("BypassBusinessLogicExecutionStepIds", ofContacts.ToString()));

        Assert.Equal("contact", Said());
    }

    [Theory]
    [InlineData("BypassCustomPluginExecution", true, "prvBypassCustomPlugins")]
    [InlineData("BypassBusinessLogicExecution", "CustomSync", "prvBypassCustomBusinessLogic")]
    [InlineData("BypassBusinessLogicExecutionStepIds", "45e0c603-0d0b-466e-a286-d7fc1cda8361", "prvBypassCustomBusinessLogic")]
    public void Who_does_not_hold_the_privilege_is_refused_and_who_holds_it_is_not(string parameter, object value, string privilege)
    {
        var seller = organization.Seller("seller");
        var service = organization.Organization.ServiceFor(seller);

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => service.Execute(Create(parameter, value))));
        organization.Give(new EntityReference("systemuser", seller), privilege);
        service.Execute(Create(parameter, value));

        Assert.Single(organization.Rows("account"));
    }

    [Fact]
    public void Each_request_of_many_passes_over_its_own_steps()
    {
        organization.Step("Recorder", "Create", "account", 40, "said ");

        organization.Service.Execute(new OrganizationRequest("ExecuteTransaction")
        {
            ["Requests"] = new OrganizationRequestCollection { Create("BypassCustomPluginExecution", true), Create("BypassCustomPluginExecution", false) },
        });

        Assert.Equal("said", Said());
    }

    private string Said() => string.Join(',', organization.Notes().Select(note => note.Split(' ')[0]));

    private static OrganizationRequest Create(string parameter, object value) => new("Create") { ["Target"] = new Entity("account") { ["name"] = "Bypassed" }, [parameter] = value };
}
