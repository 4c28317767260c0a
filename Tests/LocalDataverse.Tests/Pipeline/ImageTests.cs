using Xunit;

namespace LocalDataverse.Tests.Pipeline;

public sealed class ImageTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void Images_hold_the_row_before_and_after_with_the_registered_columns_only()
    {
        var account = organization.Create("account", ("name", "Contoso"), ("fax", "1"));
        var step = organization.Step("ImageRecorder", "Update", "account", 40);
        organization.Image(step, 2, "row", "name");

        organization.Update("account", account, ("name", "Fabrikam"));

        Assert.Equal("pre row:accountid=id,name=Contoso post row:accountid=id,name=Fabrikam", organization.Notes()[0]);
    }

    [Fact]
    public void A_create_has_an_image_after_and_a_delete_one_before()
    {
        var create = organization.Step("ImageRecorder", "Create", "account", 40);
        organization.Image(create, 1, "row", "name");
        var delete = organization.Step("ImageRecorder", "Delete", "account", 40);
        organization.Image(delete, 0, "row", "name");

        var account = organization.Create("account", ("name", "Contoso"));
        organization.Service.Delete("account", account);

        Assert.Equal("pre  post row:accountid=id,name=Contoso", organization.Notes()[0]);
        Assert.Equal("pre row:accountid=id,name=Contoso post ", organization.Notes()[^1]);
    }

    [Fact]
    public void The_target_of_a_create_has_defaults_after_the_operation_and_not_before()
    {
        organization.Step("ImageRecorder", "Create", "account", 20);
        organization.Step("ImageRecorder", "Create", "account", 40);

        organization.Create("account", ("name", "Contoso"));

        Assert.Equal("createdon False ownerid False", organization.Notes()[1]);
        Assert.Equal("createdon True ownerid True", organization.Notes()[3]);
    }
}
