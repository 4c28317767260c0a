using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class CustomApiTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public CustomApiTests()
    {
        var api = organization.Create("customapi",
            ("uniquename", "test_Echo"), ("name", "Echo"), ("displayname", "Echo"), ("isfunction", true), ("bindingtype", new OptionSetValue(0)),
            ("plugintypeid", new EntityReference("plugintype", organization.Type("Echo"))));
        var reference = new EntityReference("customapi", api);
        organization.Create("customapirequestparameter", ("uniquename", "Question"), ("name", "Question"), ("type", new OptionSetValue(10)), ("isoptional", false), ("customapiid", reference));
        organization.Create("customapiresponseproperty", ("uniquename", "Answer"), ("name", "Answer"), ("type", new OptionSetValue(10)), ("customapiid", reference));
    }

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_custom_api_answers_with_what_its_plug_in_sets()
    {
        var response = organization.Service.Execute(new OrganizationRequest("test_Echo") { ["Question"] = "Why?" });

        Assert.Equal("Why? at stage 30", response["Answer"]);
    }

    [Fact]
    public void A_missing_wrong_or_unknown_parameter_is_named()
    {
        string Refusal(OrganizationRequest request) => Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(request)).Message;

        Assert.Contains("'Question'", Refusal(new OrganizationRequest("test_Echo")), StringComparison.Ordinal);
        Assert.Contains("not Int32", Refusal(new OrganizationRequest("test_Echo") { ["Question"] = 1 }), StringComparison.Ordinal);
        Assert.Contains("'Other'", Refusal(new OrganizationRequest("test_Echo") { ["Question"] = "?", ["Other"] = 1 }), StringComparison.Ordinal);
    }
}
