using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

public sealed class AsyncQueueTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void An_asynchronous_step_waits_for_the_commit_and_runs_with_its_images()
    {
        var step = organization.Step("ImageRecorder", "Create", "account", 40, asynchronous: true);
        organization.Image(step, 1, "row", "name");
        organization.Create("account", ("name", "Contoso"));
        Assert.Empty(organization.Notes());

        organization.Organization.DrainAsync();

        Assert.Equal("pre  post row:accountid=id,name=Contoso", organization.Notes()[0]);
        Assert.Equal(30, Assert.Single(organization.Rows("asyncoperation")).Number("statuscode"));
    }

    [Fact]
    public void Waiting_steps_run_in_the_order_they_came_also_after_a_restart()
    {
        organization.Step("Recorder", "Create", "account", 40, "account ", asynchronous: true);
        organization.Step("Recorder", "Create", "contact", 40, "contact ", asynchronous: true);
        organization.Create("contact", ("lastname", "Berg"));
        organization.Create("account", ("name", "Contoso"));
        organization.Restart();

        organization.Organization.DrainAsync();

        Assert.Equal(["contact Create 40 depth 1", "account Create 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void A_step_that_asks_to_be_run_again_is_run_again()
    {
        organization.Step("Retrier", "Create", "account", 40, "3", asynchronous: true);
        organization.Create("account", ("name", "Contoso"));

        organization.Organization.DrainAsync();

        Assert.Equal(3, organization.Notes().Count);
        Assert.Equal(30, Assert.Single(organization.Rows("asyncoperation")).Number("statuscode"));
    }

    [Fact]
    public void A_step_that_always_asks_to_be_run_again_has_failed_after_four_attempts()
    {
        organization.Step("Retrier", "Create", "account", 40, "99", asynchronous: true);
        organization.Create("account", ("name", "Contoso"));

        organization.Organization.DrainAsync();

        Assert.Equal(4, organization.Notes().Count);
        var job = Assert.Single(organization.Rows("asyncoperation"));
        Assert.Equal(31, job.Number("statuscode"));
        Assert.Equal("not yet", job.Text("friendlymessage"));
    }

    [Fact]
    public void A_step_that_is_to_be_deleted_when_done_leaves_no_job()
    {
        organization.Step("Recorder", "Create", "account", 40, asynchronous: true, deleteWhenDone: true);
        organization.Create("account", ("name", "Contoso"));

        organization.Organization.DrainAsync();

        Assert.Single(organization.Notes());
        Assert.Empty(organization.Rows("asyncoperation"));
    }

    [Fact]
    public void A_change_that_is_rolled_back_queues_nothing()
    {
        organization.Step("Recorder", "Create", "account", 40, asynchronous: true);
        organization.Step("Crasher", "Create", "account", 40);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Create("account", ("name", "Contoso")));

        Assert.Empty(organization.Rows("asyncoperation"));
    }
}
