using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Assemblies and their types, registered by rows; the numbers of the refusals: https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes</summary>
public sealed class AssemblyRegistrationTests : IDisposable
{
    private const string Name = "LocalDataverse.Tests.Plugins";
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void An_assembly_that_is_none_is_refused() => AssertRefused("0x8004024e", () => Upload("None", [1, 2, 3]));

    [Fact]
    public void An_assembly_without_a_strong_name_is_refused() => AssertRefused("0x8004416c", () => Upload("Unsigned", File.ReadAllBytes(typeof(AssemblyRegistrationTests).Assembly.Location)));

    [Fact]
    public void An_assembly_of_more_than_16_MB_is_refused() => AssertRefused("0x8004418f", () => Upload("Large", new byte[(16 * 1024 * 1024) + 1]));

    [Fact]
    public void The_same_assembly_in_another_build_is_refused() =>
        AssertRefused("0x8004417b", () => Upload(Name, Content(), ("version", "1.0.7.0"), ("culture", "neutral"), ("publickeytoken", Registered()["publickeytoken"])));

    [Fact]
    public void The_same_assembly_in_another_version_stands_beside_it()
    {
        Upload(Name, Content(), ("version", "1.1.0.0"), ("culture", "neutral"), ("publickeytoken", Registered()["publickeytoken"]));

        Assert.Equal(2, organization.Rows("pluginassembly").Count);
    }

    [Fact]
    public void A_type_that_the_assembly_has_not_is_refused() => AssertRefused("0x8004418b", () => organization.Type("NoSuchPlugin"));

    [Fact]
    public void A_type_that_is_no_plug_in_is_refused() => AssertRefused("0x8004418c", () => organization.Type("NoPlugin"));

    [Fact]
    public void A_type_that_is_registered_already_is_refused()
    {
        organization.Type("Recorder");

        AssertRefused("0x8004417c", () => organization.Create("plugintype", ("typename", $"{Name}.Recorder"), ("name", "again"), ("friendlyname", "again"), ("pluginassemblyid", Registered().ToEntityReference())));
    }

    [Fact]
    public void A_content_without_the_types_that_are_registered_is_refused()
    {
        organization.Type("Recorder");
        var other = File.ReadAllBytes(typeof(Entity).Assembly.Location);

        AssertRefused("0x8004418b", () => organization.Update("pluginassembly", Registered().Id, ("content", Convert.ToBase64String(other))));
    }

    [Fact]
    public void What_is_not_said_of_an_assembly_is_read_out_of_it()
    {
        var id = Upload("Microsoft.Xrm.Sdk", File.ReadAllBytes(typeof(Entity).Assembly.Location));

        var row = organization.Retrieve("pluginassembly", id);
        Assert.Equal(("9.0.0.0", "neutral", "31bf3856ad364e35", 9, 0), ((string)row["version"], (string)row["culture"], (string)row["publickeytoken"], (int)row["major"], (int)row["minor"]));
    }

    [Fact]
    public void A_custom_API_of_a_type_that_is_not_registered_is_refused() =>
        AssertRefused("0x80040217", () => organization.Create("customapi", ("uniquename", "test_Api"), ("name", "Api"), ("displayname", "Api"), ("plugintypeid", new EntityReference("plugintype", Guid.NewGuid()))));

    private static byte[] Content() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"{Name}.dll"));

    private Entity Registered() => organization.Service.RetrieveMultiple(TestOrganization.Where("pluginassembly", "name", Name)).Entities.Single();

    private Guid Upload(string name, byte[] content, params (string Column, object? Value)[] more) => organization.Create("pluginassembly", [("name", name), ("content", Convert.ToBase64String(content)), .. more]);

    private static void AssertRefused(string code, Action registration) => Assert.Equal(code, TestOrganization.CodeOf(registration));
}
