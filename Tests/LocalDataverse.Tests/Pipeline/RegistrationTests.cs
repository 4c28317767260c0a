using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Registering by rows, as the Plug-in Registration tool does: what Dataverse refuses is refused, and what is changed takes effect at once.</summary>
public sealed class RegistrationTests : IDisposable
{
    private const string Refused = "0x80040203";
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Theory]
    [InlineData(30)]
    [InlineData(50)]
    public void A_step_in_a_stage_of_the_platforms_own_is_refused(int stage) => AssertRefused(() => organization.Step("Recorder", "Create", "account", stage));

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    public void An_asynchronous_step_before_the_operation_is_over_is_refused(int stage) => AssertRefused(() => organization.Step("Recorder", "Create", "account", stage, asynchronous: true));

    [Theory]
    [InlineData("Create", "name")]
    [InlineData("Update", "nosuchcolumn")]
    public void Filtering_attributes_that_cannot_be_are_refused(string message, string columns) => AssertRefused(() => organization.Step("Recorder", message, "account", 40, filter: columns));

    [Theory]
    [InlineData("Win", "account")]
    [InlineData("QualifyLead", "contact")]
    [InlineData("Assign", "businessunit")]
    [InlineData("Merge", "opportunity")]
    [InlineData("Associate", "account")]
    [InlineData("Create", "nosuchtable")]
    public void A_message_that_the_table_has_not_is_refused(string message, string table) => AssertRefused(() => organization.Step("Recorder", message, table, 40), table == "nosuchtable" ? Refused : "0x80040800");

    [Theory]
    [InlineData("sdkmessageprocessingstep")]
    [InlineData("pluginassembly")]
    public void The_rows_that_register_steps_have_no_steps(string table) => AssertRefused(() => organization.Step("Recorder", "Create", table, 40), "0x80044187");

    [Fact]
    public void A_rank_below_zero_is_refused() => AssertRefused(() => organization.Step("Recorder", "Create", "account", 40, rank: -1));

    [Theory]
    [InlineData("Create", 40, 0, "0x8004416d")]
    [InlineData("Create", 40, 2, "0x8004416d")]
    [InlineData("Delete", 40, 1, "0x8004416d")]
    [InlineData("Update", 20, 1, "0x8004416e")]
    [InlineData("Update", 10, 2, "0x8004416e")]
    [InlineData("Retrieve", 40, 0, "0x80044189")]
    public void An_image_that_cannot_be_is_refused_with_the_documented_number(string message, int stage, int type, string code)
    {
        var step = organization.Step("Recorder", message, "account", stage);

        AssertRefused(() => organization.Image(step, type, "row", "name"), code);
    }

    /// <summary>https://learn.microsoft.com/power-apps/developer/data-platform/register-plug-in#messages-that-support-entity-images</summary>
    [Theory]
    [InlineData("Update", "EntityMoniker")]
    [InlineData("Update", "Id")]
    [InlineData("Delete", "EmailId")]
    [InlineData("SetState", "Target")]
    [InlineData("Assign", null)]
    public void An_image_of_another_property_than_its_message_has_is_refused(string message, string? property)
    {
        var step = organization.Step("Recorder", message, "account", 40);

        AssertRefused(() => organization.Image(step, 0, "row", "name", property), "0x8004416b");
    }

    [Theory]
    [InlineData("Create", 1, "Id")]
    [InlineData("Create", 1, "target")]
    [InlineData("Merge", 0, "SubordinateId")]
    [InlineData("SetStateDynamicEntity", 0, "EntityMoniker")]
    public void An_image_of_a_property_of_its_message_is_registered(string message, int type, string property)
    {
        var step = organization.Step("Recorder", message, "account", 40);

        organization.Image(step, type, "row", "name", property);

        Assert.Single(organization.Rows("sdkmessageprocessingstepimage"));
    }

    [Fact]
    public void Two_images_of_one_alias_are_refused()
    {
        var step = organization.Step("Recorder", "Update", "account", 40);
        organization.Image(step, 0, "row", "name");
        organization.Image(step, 1, "row", "name");

        AssertRefused(() => organization.Image(step, 2, "row", "name"));
    }

    [Fact]
    public void A_step_that_is_moved_to_where_its_image_cannot_be_is_refused()
    {
        var step = organization.Step("Recorder", "Update", "account", 40);
        organization.Image(step, 1, "after", "name");

        AssertRefused(() => organization.Update("sdkmessageprocessingstep", step, ("stage", new OptionSetValue(20))), "0x8004416e");
    }

    [Fact]
    public void A_step_on_a_user_who_is_not_there_is_refused() => AssertRefused(() => organization.Step("Recorder", "Create", "account", 40, impersonate: Guid.NewGuid()), "0x80040217");

    [Fact]
    public void A_step_that_runs_as_a_disabled_user_fails_when_it_runs()
    {
        var user = organization.Seller("gone");
        organization.Step("Recorder", "Create", "account", 40, impersonate: user);
        organization.Update("systemuser", user, ("isdisabled", true));

        Assert.Equal("0x80040225", TestOrganization.CodeOf(() => organization.Create("account", ("name", "Contoso"))));
    }

    /// <summary>https://learn.microsoft.com/power-apps/developer/data-platform/best-practices/business-logic/do-not-duplicate-plugin-step-registration</summary>
    [Fact]
    public void A_step_that_is_registered_twice_runs_twice()
    {
        organization.Step("Recorder", "Create", "account", 40);
        organization.Step("Recorder", "Create", "account", 40);

        organization.Create("account", ("name", "Contoso"));

        Assert.Equal(2, organization.Notes().Count);
    }

    [Fact]
    public void A_refused_registration_leaves_nothing()
    {
        var before = organization.Rows("sdkmessageprocessingstep").Count;

        AssertRefused(() => organization.Step("Recorder", "Create", "account", 30));
        organization.Create("account", ("name", "Contoso"));

        Assert.Equal(before, organization.Rows("sdkmessageprocessingstep").Count);
        Assert.Empty(organization.Notes());
    }

    [Fact]
    public void A_step_that_is_disabled_sleeps_at_once_and_after_a_restart_until_it_is_enabled()
    {
        var step = organization.Step("Recorder", "Create", "account", 40);
        SetState(step, 1, 2);
        organization.Create("account", ("name", "One"));
        organization.Restart();
        organization.Create("account", ("name", "Two"));
        Assert.Empty(organization.Notes());

        SetState(step, 0, 1);
        organization.Create("account", ("name", "Three"));

        Assert.Single(organization.Notes());
    }

    [Fact]
    public void A_registration_that_is_undone_with_its_transaction_never_was()
    {
        var step = organization.Step("Recorder", "Create", "account", 40);
        var requests = new OrganizationRequestCollection
        {
            new("Update") { ["Target"] = new Entity("sdkmessageprocessingstep", step) { ["rank"] = 7, ["configuration"] = "changed " } },
            new("Create") { ["Target"] = new Entity("account") { ["nosuchcolumn"] = 1 } },
        };

        Assert.ThrowsAny<Exception>(() => organization.Service.Execute(new OrganizationRequest("ExecuteTransaction") { ["Requests"] = requests }));
        organization.Create("account", ("name", "Contoso"));

        Assert.Equal("Create 40 depth 1", organization.Notes().Single());
    }

    [Fact]
    public void A_step_that_is_deleted_is_gone_at_once()
    {
        var step = organization.Step("Recorder", "Create", "account", 40);

        organization.Service.Delete("sdkmessageprocessingstep", step);
        organization.Create("account", ("name", "Contoso"));

        Assert.Empty(organization.Notes());
    }

    [Fact]
    public void The_secure_configuration_reaches_the_class()
    {
        var secure = organization.Create("sdkmessageprocessingstepsecureconfig", ("secureconfig", "secret"));
        var step = organization.Step("SecureRecorder", "Create", "account", 40);
        organization.Update("sdkmessageprocessingstep", step, ("sdkmessageprocessingstepsecureconfigid", new EntityReference("sdkmessageprocessingstepsecureconfig", secure)));

        organization.Create("account", ("name", "Contoso"));

        Assert.Equal("secure: secret", organization.Notes().Single());
    }

    [Fact]
    public void The_secure_configuration_is_the_administrators() =>
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => organization.Organization.ServiceFor(organization.User("reader")).RetrieveMultiple(new QueryExpression("sdkmessageprocessingstepsecureconfig"))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_step_before_RetrieveMultiple_sees_the_query_and_changes_it(bool asFetch)
    {
        organization.Create("account", ("name", "Contoso"));
        organization.Create("account", ("name", "Fabrikam"));
        organization.Step("QueryNarrower", "RetrieveMultiple", "account", 20, "Fabrikam");

        QueryBase query = asFetch ? new FetchExpression("<fetch><entity name='account'><attribute name='name' /></entity></fetch>") : new QueryExpression("account") { ColumnSet = new ColumnSet("name") };

        Assert.Equal("Fabrikam", organization.Service.RetrieveMultiple(query).Entities.Single()["name"]);
    }

    private void SetState(Guid step, int state, int status) => organization.Service.Execute(new OrganizationRequest("SetState")
    {
        ["EntityMoniker"] = new EntityReference("sdkmessageprocessingstep", step),
        ["State"] = new OptionSetValue(state),
        ["Status"] = new OptionSetValue(status),
    });

    private static void AssertRefused(Action registration, string code = Refused) => Assert.Equal(code, TestOrganization.CodeOf(registration));
}
