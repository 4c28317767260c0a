using System.Net;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Reports;

/// <summary>Reports are run where Dataverse runs them, as whoever is signed in.</summary>
public sealed class ReportViewerTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Fetch = """<fetch><entity name="account" enableprefiltering="true" prefilterparametername="CRM_FilteredAccount"><attribute name="name" alias="name" /><order attribute="name" /></entity></fetch>""";

    private static string Rdl(string fetch = Fetch, string field = "name") => $"""
        <Report xmlns="http://schemas.microsoft.com/sqlserver/reporting/2016/01/reportdefinition">
          <DataSources><DataSource Name="CRM"><ConnectionProperties><DataProvider>MSCRMFETCH</DataProvider><ConnectString>https://localhost/</ConnectString></ConnectionProperties></DataSource></DataSources>
          <DataSets><DataSet Name="Rows"><Query><DataSourceName>CRM</DataSourceName>
            <QueryParameters><QueryParameter Name="CRM_FilteredAccount"><Value>=Parameters!CRM_FilteredAccount.Value</Value></QueryParameter></QueryParameters>
            <CommandText>{WebUtility.HtmlEncode(fetch)}</CommandText></Query>
            <Fields><Field Name="name"><DataField>{field}</DataField></Field></Fields></DataSet></DataSets>
          <ReportSections><ReportSection><Body><ReportItems><Tablix Name="Table">
            <TablixBody><TablixColumns><TablixColumn><Width>30mm</Width></TablixColumn></TablixColumns><TablixRows><TablixRow><Height>6mm</Height><TablixCells><TablixCell><CellContents>
              <Textbox Name="Name"><Paragraphs><Paragraph><TextRuns><TextRun><Value>=Fields!name.Value</Value></TextRun></TextRuns></Paragraph></Paragraphs></Textbox></CellContents></TablixCell></TablixCells></TablixRow></TablixRows></TablixBody>
            <TablixColumnHierarchy><TablixMembers><TablixMember /></TablixMembers></TablixColumnHierarchy>
            <TablixRowHierarchy><TablixMembers><TablixMember><Group Name="Details" /></TablixMember></TablixMembers></TablixRowHierarchy>
            <DataSetName>Rows</DataSetName></Tablix></ReportItems><Height>50mm</Height></Body><Width>180mm</Width>
            <Page><PageHeight>297mm</PageHeight><PageWidth>210mm</PageWidth><LeftMargin>15mm</LeftMargin><RightMargin>15mm</RightMargin><TopMargin>12mm</TopMargin><BottomMargin>12mm</BottomMargin></Page></ReportSection></ReportSections>
          <ReportParameters>
            <ReportParameter Name="CRM_FilteredAccount"><DataType>String</DataType><DefaultValue><Values><Value>&lt;fetch&gt;&lt;entity name="account"&gt;&lt;all-attributes /&gt;&lt;/entity&gt;&lt;/fetch&gt;</Value></Values></DefaultValue><Prompt>Accounts</Prompt><Hidden>true</Hidden></ReportParameter>
          </ReportParameters>
        </Report>
        """;

    private Guid Report(string? body = null) => server.Test.Create("report", ("name", "Accounts <all>"), ("bodytext", body ?? Rdl()), ("reporttypecode", new OptionSetValue(1)), ("languagecode", 1033));

    private Task<ApiAnswer> RunAsync(Guid report, string more = "", string? user = "admin@localhost", string method = "GET") => server.SendAsync(method, $"/crmreports/viewer/viewer.aspx?action=run&id=%7b{report}%7d{more}", user: user);

    [Fact]
    public async Task A_report_is_a_page_with_a_policy_that_runs_no_script_but_ours()
    {
        server.Test.Create("account", ("name", "Contoso <b>&"));

        var answer = await RunAsync(Report());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Contoso &lt;b&gt;&amp;", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<title>Accounts &lt;all&gt;</title>", answer.Text, StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", answer.Headers["Content-Type"]);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.Contains("default-src 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_from_records_it_is_of_these_alone()
    {
        var (one, _) = (server.Test.Create("account", ("name", "Alpha")), server.Test.Create("account", ("name", "Omega")));

        var answer = await RunAsync(Report(), $"&recordstype=account&records={one}");

        Assert.Contains("Alpha", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Omega", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_read_no_such_rows_is_refused()
    {
        server.Test.Create("account", ("name", "Hidden from Rita"));
        server.Test.Give(new EntityReference("systemuser", server.Test.User("rita")), "prvReadReport");

        var answer = await RunAsync(Report(), user: "rita@example.com");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.DoesNotContain("Hidden from Rita", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_read_no_reports_is_refused()
    {
        server.Test.User("nobody");

        Assert.Equal(HttpStatusCode.Forbidden, (await RunAsync(Report(), user: "nobody@example.com")).Status);
    }

    [Fact]
    public async Task Who_is_not_signed_in_signs_in_first_and_comes_back()
    {
        var answer = await RunAsync(Report(), user: null);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith("/signin?returnUrl=%2Fcrmreports%2Fviewer%2Fviewer.aspx", answer.Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_404() => Assert.Equal(HttpStatusCode.NotFound, (await RunAsync(Guid.NewGuid())).Status);

    [Theory]
    [InlineData("GET", "/crmreports/viewer/viewer.aspx?id=x", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/crmreports/viewer/viewer.aspx", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/crmreports/viewer/viewer.aspx?id=x", HttpStatusCode.MethodNotAllowed)]
    public async Task What_makes_no_sense_is_refused(string method, string path, HttpStatusCode status) => Assert.Equal(status, (await server.SendAsync(method, path)).Status);

    [Theory]
    [InlineData("&recordstype=account&records=x")]
    [InlineData("&recordstype=nothing&records=5ad2e1c0-0000-4000-8000-000000000002")]
    public async Task Records_that_are_none_are_refused(string more) => Assert.InRange((int)(await RunAsync(Report(), more)).Status, 400, 404);

    [Fact]
    public async Task A_report_that_is_not_supported_says_of_what()
    {
        var answer = await RunAsync(Report(Rdl().Replace("<ReportItems>", "<ReportItems><Chart Name=\"Picture\" />", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Chart", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_the_query_does_not_give_is_named()
    {
        var answer = await RunAsync(Report(Rdl(field: "nickname")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("nickname", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_prints_and_is_a_script() => Assert.Equal("text/javascript; charset=utf-8", (await server.SendAsync("GET", "/crmreports/viewer/print.js")).Headers["Content-Type"]);
}
