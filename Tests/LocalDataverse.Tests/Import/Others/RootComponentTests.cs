using System.Reflection;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import.Others;

/// <summary>How solutions of others say what is in them, where that differs from the product's: seen in those that docs/verification.md lists.</summary>
public sealed class RootComponentTests : IDisposable
{
    private const string Assembly = "LocalDataverse.Tests.Plugins";
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_ribbon_of_the_application_and_of_a_table_can_be_root_components()
    {
        var zip = Zip("""<RootComponent type="50" schemaName=":RibbonDiffXml" /><RootComponent type="50" schemaName="Account:RibbonDiffXml" />""", """
            <ImportExportXml><RibbonDiffXml><CustomActions /></RibbonDiffXml>
            <Entities><Entity><Name>Account</Name><RibbonDiffXml><CustomActions /></RibbonDiffXml></Entity></Entities></ImportExportXml>
            """);

        Import(zip);

        Assert.Equal(2, organization.Rows("solutioncomponent").Count(row => row.Number("componenttype") == 50));
    }

    [Fact]
    public void What_is_said_of_a_picture_can_be_a_root_component()
    {
        Import(Zip("""<RootComponent type="431" schemaName="account sample_picture" behavior="0" /><RootComponent type="432" schemaName="account" behavior="0" />""", """
            <ImportExportXml>
              <Entities><Entity><Name>Account</Name><EntityInfo><entity Name="Account"><attributes><attribute PhysicalName="sample_Picture"><Type>image</Type><LogicalName>sample_picture</LogicalName><IsCustomField>1</IsCustomField></attribute></attributes></entity></EntityInfo></Entity></Entities>
              <EntityImageConfigs><EntityImageConfig><parententitylogicalname>account</parententitylogicalname><primaryimageattribute>sample_picture</primaryimageattribute></EntityImageConfig></EntityImageConfigs>
              <AttributeImageConfigs><AttributeImageConfig><attributelogicalname>sample_picture</attributelogicalname><parententitylogicalname>account</parententitylogicalname><canstorefullimage>1</canstorefullimage></AttributeImageConfig></AttributeImageConfigs>
            </ImportExportXml>
            """));

        Assert.Equal([431, 432], organization.Rows("solutioncomponent").Select(row => row.Number("componenttype")).Where(type => type > 400).Order());
    }

    [Fact]
    public void Assemblies_types_and_steps_without_ids_are_known_by_their_names()
    {
        organization.Service.Delete("pluginassembly", organization.Rows("pluginassembly").Single().Id);

        Import(Named());
        Import(Named());
        organization.Create("account", ("name", "Contoso"));

        Assert.Single(organization.Rows("pluginassembly"));
        Assert.Single(organization.Rows("plugintype"));
        Assert.Equal("Create 40 depth 1", organization.Notes().Single());
    }

    [Fact]
    public void A_type_that_the_assembly_of_the_zip_has_not_is_refused_and_nothing_is_left()
    {
        organization.Service.Delete("pluginassembly", organization.Rows("pluginassembly").Single().Id);

        Assert.Equal("0x8004418b", TestOrganization.CodeOf(() => Import(Named("Absent"))));

        Assert.Empty(organization.Rows("pluginassembly"));
    }

    [Fact]
    public void A_component_without_a_name_is_refused_without_its_whole_text()
    {
        var zip = Zip("", $"<ImportExportXml><Templates><EmailTemplate><body>{new string('x', 5000)}</body><title>Reconnect</title></EmailTemplate></Templates></ImportExportXml>");

        var refusal = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Import(zip));

        Assert.Contains("'Reconnect' of Templates cannot be imported here", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Length < 300);
    }

    [Fact]
    public void A_patch_of_a_solution_that_is_not_there_is_refused()
    {
        var patch = Zip("", "<ImportExportXml />").With("solution.xml", SolutionZip.Manifest("1.0.1.0", managed: 0).Replace("<RootComponent type=\"1\" schemaName=\"test_thing\" behavior=\"0\" />", "", StringComparison.Ordinal)
            .Replace("<Version>", "<ParentSolution><UniqueName>whole</UniqueName></ParentSolution><Version>", StringComparison.Ordinal));

        Assert.Equal("0x80048540", TestOrganization.CodeOf(() => Import(patch)));
    }

    private static SolutionZip Named(string type = "Recorder")
    {
        var name = AssemblyName.GetAssemblyName(Path.Combine(AppContext.BaseDirectory, $"{Assembly}.dll")).FullName;
        return Zip($"""<RootComponent type="91" schemaName="{name}" />""", $$"""
            <ImportExportXml>
              <SolutionPluginAssemblies><PluginAssembly FullName="{{name}}"><FileName>/PluginAssemblies/Plugins.dll</FileName><PluginTypes><PluginType Name="{{Assembly}}.{{type}}" /></PluginTypes></PluginAssembly></SolutionPluginAssemblies>
              <SdkMessageProcessingSteps><SdkMessageProcessingStep Name="Notes" SdkMessageProcessingStepId="{d4befd06-ceed-e411-80e1-080027846324}">
                <PluginTypeName>{{Assembly}}.{{type}}, {{name}}</PluginTypeName><PrimaryEntity>account</PrimaryEntity><SdkMessageId>{9ebdbb1b-ea3e-db11-86a7-000a3a5473e8}</SdkMessageId><Stage>40</Stage>
              </SdkMessageProcessingStep></SdkMessageProcessingSteps>
            </ImportExportXml>
            """).With("PluginAssemblies/Plugins.dll", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"{Assembly}.dll")));
    }

    private static SolutionZip Zip(string roots, string customizations) => new SolutionZip().With("customizations.xml", customizations)
        .With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: 0).Replace("<RootComponent type=\"1\" schemaName=\"test_thing\" behavior=\"0\" />", roots, StringComparison.Ordinal));

    private void Import(SolutionZip zip) => organization.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = zip.Bytes() });
}
