using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import;

/// <summary>A solution's reports become rows, with where they are shown, and a later version takes their place.</summary>
public sealed class ReportImportTests : IDisposable
{
    private const string Id = "33333333-3333-4333-8333-333333333333", Signature = "44444444-4444-4444-8444-444444444444";

    private readonly TestOrganization test = new();

    public void Dispose() => test.Dispose();

    private static SolutionZip Zip(string name = "Things", string visibilities = "<ReportVisbility>1</ReportVisbility><ReportVisbility>3</ReportVisbility>", int type = 1) => new SolutionZip()
        .With("customizations.xml", SolutionZip.Customizations.Replace("</ImportExportXml>", $"""
            <Reports>
              <Report>
                <name>{name}</name><description>All of them</description><filename>Things.rdl</filename><languagecode>1033</languagecode><mimetype>text/xml</mimetype>
                <reportid>{"{" + Id + "}"}</reportid><iscustomreport>1</iscustomreport><iscustomizable>1</iscustomizable><reporttypecode>{type}</reporttypecode>
                <ExportedFileName>/Reports/Things.rdl</ExportedFileName>
                <ReportVisibilities>{visibilities}</ReportVisibilities>
                <ReportCategories><ReportCategory name="Sales">1</ReportCategory></ReportCategories>
                <ReportEntities><ReportEntity>test_thing</ReportEntity></ReportEntities>
              </Report>
              <ReportSignatureIdMappings><ReportSignatureIdMapping reportid="{Id}" signatureid="{Signature}" signaturelcid="1033" /></ReportSignatureIdMappings>
            </Reports></ImportExportXml>
            """, StringComparison.Ordinal))
        .With("Reports/Things.rdl", $"<Report>{name}</Report>");

    private void Import(SolutionZip zip) => test.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = zip.Bytes() });

    [Fact]
    public void A_report_is_a_row_with_its_file_its_language_and_its_signature()
    {
        Import(Zip());

        var row = test.Retrieve("report", new Guid(Id));
        Assert.Equal("Things", row["name"]);
        Assert.Equal("<Report>Things</Report>", row["bodytext"]);
        Assert.Equal(1033, row["languagecode"]);
        Assert.Equal(new Guid(Signature), row["signatureid"]);
    }

    [Fact]
    public void It_is_known_where_it_is_shown_and_what_it_is_about()
    {
        Import(Zip());

        Assert.Equal(["1", "3"], test.Rows("reportvisibility").Select(row => row.Text("visibilitycode")).Order());
        Assert.Equal("1", Assert.Single(test.Rows("reportcategory")).Text("categorycode"));
        Assert.Equal("test_thing", Assert.Single(test.Rows("reportentity")).Text("objecttypecode"));
    }

    [Fact]
    public void A_later_version_takes_its_place()
    {
        Import(Zip());

        Import(Zip("Other things", "<ReportVisbility>2</ReportVisbility>"));

        Assert.Equal("<Report>Other things</Report>", Assert.Single(test.Rows("report")).Text("bodytext"));
        Assert.Equal("2", Assert.Single(test.Rows("reportvisibility")).Text("visibilitycode"));
    }

    [Fact]
    public void A_report_of_another_kind_is_refused_by_name() =>
        Assert.Contains("The report 'Things' cannot be imported here", Assert.ThrowsAny<Exception>(() => Import(Zip(type: 3))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_report_without_its_file_is_refused() => Assert.ThrowsAny<Exception>(() => Import(Zip().Without("Reports/Things.rdl")));
}
