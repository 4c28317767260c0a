using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import.Others;

/// <summary>Components put into a solution, taken out of it, and what needs what.</summary>
public sealed class SolutionComponentTests : IDisposable
{
    private static readonly Guid View = new("11111111-1111-4111-8111-111111111111");
    private readonly TestOrganization organization = new();
    private readonly Guid table;

    public SolutionComponentTests()
    {
        organization.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = new SolutionZip().With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: 0)).Bytes() });
        var publisher = organization.Create("publisher", ("uniquename", "other"), ("friendlyname", "Other"), ("customizationprefix", "oth"), ("customizationoptionvalueprefix", 20000));
        organization.Create("solution", ("uniquename", "second"), ("friendlyname", "Second"), ("version", "1.0.0.0"), ("publisherid", new EntityReference("publisher", publisher)));
        table = organization.Organization.Metadata.Table("test_thing").MetadataId;
    }

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_table_that_is_put_into_a_solution_is_exported_with_it()
    {
        Add(1, table);

        using var other = new TestOrganization();
        other.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = Export() });

        Assert.Equal("test_things", other.Organization.Metadata.Table("test_thing").EntitySetName);
        Assert.Equal("Active Things", other.Retrieve("savedquery", View)["name"]);
    }

    [Fact]
    public void What_is_taken_out_is_not_exported_and_stays_in_the_organisation()
    {
        Add(1, table);
        organization.Service.Execute(new OrganizationRequest("RemoveSolutionComponent") { ["ComponentId"] = table, ["ComponentType"] = 1, ["SolutionUniqueName"] = "second" });

        using var other = new TestOrganization();
        other.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = Export() });

        Assert.False(other.Organization.Metadata.TryTable("test_thing", out _));
        Assert.True(organization.Organization.Metadata.TryTable("test_thing", out _));
    }

    [Fact]
    public void A_lookup_depends_on_the_table_it_refers_to()
    {
        organization.Step("Recorder", "Create", "test_thing", 40);

        var dependent = organization.Service.Execute(new OrganizationRequest("RetrieveDependenciesForDelete") { ["ObjectId"] = table, ["ComponentType"] = 1 });

        var step = ((EntityCollection)dependent["EntityCollection"]).Entities.Single();
        Assert.Equal((92, table), (step.GetAttributeValue<int>("dependentcomponenttype"), step.GetAttributeValue<Guid>("requiredcomponentobjectid")));
    }

    [Fact]
    public void A_managed_solution_takes_no_component()
    {
        using var other = new TestOrganization();
        other.ImportThings();

        Assert.ThrowsAny<Exception>(() => other.Service.Execute(Request(1, table, "test")));
    }

    [Fact]
    public void Who_may_not_write_solutions_puts_nothing_into_them() =>
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => organization.Organization.ServiceFor(organization.User("reader")).Execute(Request(1, table, "second"))));

    [Fact]
    public void A_component_that_is_not_there_is_refused() => Assert.Equal("0x80048537", TestOrganization.CodeOf(() => Add(61, Guid.NewGuid())));

    private void Add(int type, Guid id) => organization.Service.Execute(Request(type, id, "second"));

    private static OrganizationRequest Request(int type, Guid id, string solution) =>
        new("AddSolutionComponent") { ["ComponentType"] = type, ["ComponentId"] = id, ["SolutionUniqueName"] = solution, ["AddRequiredComponents"] = true };

    private byte[] Export() => (byte[])organization.Service.Execute(new OrganizationRequest("ExportSolution") { ["SolutionName"] = "second", ["Managed"] = false })["ExportSolutionFile"];
}
