using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Import.Others;

/// <summary>The solutions that Microsoft publishes with its samples, where a copy of github.com/microsoft/PowerApps-Samples is at hand: each imports, or is refused by the name of what it needs.</summary>
public sealed class MicrosoftSamplesTests
{
    private const string Variable = "POWERAPPS_SAMPLES";

    [Theory]
    [InlineData("ai-builder/AIBuilderSteelPlatesFault_1_0_0_0.zip", null)]
    [InlineData("ai-builder/archived/AIBuilderOnlineShopperIntention_1_0_0_0.zip", null)]
    [InlineData("ai-builder/archived/BrazilianCommerce_1_0_0_4_managed.zip", null)]
    [InlineData("ai-builder/LearningModules/CreateAIBuilderpromptsusingyourownDataversedata_1_0_0_1_managed.zip", null)]
    [InlineData("ai-builder/starter-kit/invoice-processing/AIBuilderInvoiceProcessingAutomation.zip", "'msdyn_aiconfiguration' of the solution msdyn_AISolution (2.3.4.13), which 'aib_ipaapplication_e5abb' needs")]
    [InlineData("component-framework/CodeInterpreterControl/solutions/CodeInterpreterControlSolution.zip", null)]
    [InlineData("component-framework/CodeInterpreterControl/solutions/CodeInterpreterSample_1_0_0_0_managed.zip", "of AIModels cannot be imported here")]
    [InlineData("dataverse/orgsvc/CSharp/Changetracking/Changetracking/ChangeTrackingSample_1_0_0_0_managed.zip", null)]
    [InlineData("dataverse/orgsvc/CSharp/ExportDataUsingFetchXmlToAnnotation/ExportDataUsingFetchXmlToAnnotation_1_0_0_0_managed.zip", null)]
    [InlineData("dataverse/orgsvc/CSharp/InsertRecordUsingUpsert/InsertRecordUsingUpsert/UpsertSample_1_0_0_0_managed.zip", null)]
    [InlineData("dataverse/orgsvc/CSharp/IsSystemAdminCustomAPI/IsSystemAdminFunction_1_0_0_0_managed.zip", null)]
    [InlineData("dataverse/orgsvc/CSharp/SolutionStagingAndImport/Contoso_sample_1_0_0_1_managed.zip", null)]
    [InlineData("dataverse/webapi/CSharp-NETx/FunctionsAndActions/Resources/IsSystemAdminFunction_1_0_0_0_managed.zip", null)]
    [InlineData("dataverse/webapi/PS/ColumnLevelSecurity/ExportedFiles/ColumnLevelSecuritySampleSolution.zip", null)]
    [InlineData("dataverse/webapi/PS/ColumnLevelSecurity/ExportedFiles/ColumnLevelSecuritySampleSolution_managed.zip", null)]
    [InlineData("dataverse/webapi/PS/PolymorphicLookup/polymorphiclookupexamplesolution.zip", null)]
    [InlineData("model-driven-apps/custom-connectors/SecondaryRecordSource/solution/SecondaryRecordSource_SampleSolution_1_23091_1_managed.zip", "'incident' of the solution msdynce_Service")]
    [InlineData("model-driven-apps/custom-connectors/SecondaryRecordSource/solution/VirtualEntityRecordSource_SampleSolution_1_22043_1_managed.zip", "of EntityDataSources cannot be imported here")]
    [InlineData("portals/bring-your-own-code-samples/react-sample/solutions/CodeSiteSample_1_0_0_1_managed.zip", null)]
    public void A_published_solution_imports_or_is_refused_by_name(string path, string? refusal)
    {
        using var organization = new TestOrganization();
        var zip = File.ReadAllBytes(In(path));

        if (refusal is null) Import(organization, zip);
        else Assert.Contains(refusal, Assert.Throws<FaultException<OrganizationServiceFault>>(() => Import(organization, zip)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plug_in_of_a_published_solution_runs()
    {
        using var organization = new TestOrganization();
        Import(organization, File.ReadAllBytes(In("dataverse/webapi/CSharp-NETx/FunctionsAndActions/Resources/IsSystemAdminFunction_1_0_0_0_managed.zip")));
        var user = organization.User("plain");

        Assert.True(IsAdmin(organization.Admin));
        Assert.False(IsAdmin(user));

        bool IsAdmin(Guid id) => (bool)organization.Service.Execute(new OrganizationRequest("sample_IsSystemAdmin") { ["Target"] = new EntityReference("systemuser", id) })["HasRole"];
    }

    [Fact]
    public void The_export_plug_in_of_a_published_solution_writes_its_note()
    {
        using var organization = new TestOrganization();
        Import(organization, File.ReadAllBytes(In("dataverse/orgsvc/CSharp/ExportDataUsingFetchXmlToAnnotation/ExportDataUsingFetchXmlToAnnotation_1_0_0_0_managed.zip")));
        organization.Create("account", ("name", "Contoso"));

        var answer = organization.Service.Execute(new OrganizationRequest("sample_ExportDataUsingFetchXmlToAnnotation") { ["FetchXml"] = "<fetch><entity name='account'><attribute name='name' /></entity></fetch>" });

        Assert.NotNull(organization.Service.Retrieve("annotation", (Guid)answer["AnnotationId"], new ColumnSet("subject")));
    }

    private static void Import(TestOrganization organization, byte[] zip) => organization.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = zip });

    private static string In(string path)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder) || !File.Exists(Path.Combine(folder, path))) Assert.Skip($"{Variable} does not name a folder with '{path}': Microsoft's samples are not part of this repository.");
        return Path.Combine(folder, path);
    }
}
