namespace CoachingExtensions.Packer.Tests.Validation;

public sealed class ReportsAreValidated : IDisposable
{
    private const string Id = "b0000000-0000-0000-0000-0000000000a1", GermanId = "b0000000-0000-0000-0000-0000000000a2", Signature = "b0000000-0000-0000-0000-0000000000b1";
    private const string Signatures = "Reports/ReportSignatureIdMappings.xml";

    private static readonly string Report = $"Reports/1033/{{{Id}}}/Things.rdl";
    private static readonly string German = $"Reports/1031/{{{GermanId}}}/Things.rdl";
    private static readonly string Description = Report + ".data.xml";

    private readonly MiniSolution solution = new();

    public ReportsAreValidated() => WithReport(solution);

    /// <summary>Adds a report that is whole.</summary>
    internal static MiniSolution WithReport(MiniSolution solution) => solution
        .Add(Report, Rdl("Things"))
        .Add(Description, DataXml(Id, 1033))
        .Add(Signatures, $"""
            <ReportSignatureIdMappings>
              <ReportSignatureIdMapping reportid="{Id}" signatureid="{Signature}" signaturelcid="1033" />
            </ReportSignatureIdMappings>
            """)
        .Edit("Other/Customizations.xml", "<Dashboards", "<Reports /><Dashboards")
        .Edit("Other/Solution.xml", "<RootComponents>", $"<RootComponents><RootComponent type=\"31\" id=\"{{{Id}}}\" behavior=\"0\" />");

    public void Dispose() => solution.Dispose();

    [Fact]
    public void A_report_that_is_whole_is_accepted() => Assert.DoesNotContain(CoachingExtensions.Packer.Validation.Validator.Check(solution.Source), finding => finding.File.StartsWith("Reports/", StringComparison.Ordinal) || finding.Problem.Contains("report", StringComparison.Ordinal));

    [Fact]
    public void A_report_without_a_root_component_is_refused() =>
        solution.Edit("Other/Solution.xml", $"<RootComponent type=\"31\" id=\"{{{Id}}}\" behavior=\"0\" />", "").IsRefused(Description, "no root component of type 31");

    [Fact]
    public void A_root_component_without_a_report_is_refused() => solution.Delete(Description).Delete(Report).IsRefused("Other/Solution.xml", $"the root component report {Id} is not defined");

    [Fact]
    public void A_description_without_its_file_is_refused() => solution.Delete(Report).IsRefused(Description, "its file Things.rdl is not beside it");

    [Fact]
    public void A_report_in_the_folder_of_another_language_is_refused() =>
        solution.Edit(Description, "<languagecode>1033", "<languagecode>1031").IsRefused(Description, "in the language 1031");

    [Fact]
    public void A_report_without_a_signature_is_refused() => solution.Edit(Signatures, Id, "b0000000-0000-0000-0000-0000000000ff").IsRefused(Description, "it has no signature");

    [Fact]
    public void A_signature_of_another_language_is_refused() => solution.Edit(Signatures, "signaturelcid=\"1033\"", "signaturelcid=\"1031\"").IsRefused(Description, "its signature says 1031");

    [Fact]
    public void A_signature_of_no_report_is_refused() => solution.Edit(Signatures, Id, "b0000000-0000-0000-0000-0000000000ff").IsRefused(Signatures, "which is not in the solution");

    [Fact]
    public void A_report_that_is_shown_nowhere_is_refused() => solution.Edit(Description, "<ReportVisbility>1</ReportVisbility>", "").IsRefused(Description, "it is shown nowhere");

    [Fact]
    public void A_report_about_a_table_that_is_not_there_is_refused() => solution.Edit(Description, "<ReportEntity>coach_thing", "<ReportEntity>coach_nothing").IsRefused(Description, "the table coach_nothing, which does not exist");

    [Fact]
    public void A_report_that_is_a_link_is_refused() => solution.Edit(Description, "<reporttypecode>1", "<reporttypecode>3").IsRefused(Description, "its reporttypecode is 3");

    [Fact]
    public void A_report_that_is_no_XML_is_refused() => solution.Edit(Report, "</Report>", "").IsRefused(Report, "the report is no XML");

    [Fact]
    public void Code_of_ones_own_is_refused_by_name() => solution.Edit(Report, "<Language>", "<Code>Public Function One()\nEnd Function</Code><Language>").IsRefused(Report, "not supported here: Code in Report");

    [Theory]
    [InlineData("=Switch(True, 1)", "the function Switch")]
    [InlineData("=Choose(1, \"a\")", "the function Choose")]
    [InlineData("=Fix(1)", "the function Fix")]
    [InlineData("=Code.One()", "the function Code")]
    public void What_the_sandbox_denies_is_refused_by_name(string expression, string what) =>
        solution.Edit(Report, "=Fields!name.Value", expression).IsRefused(Report, $"not supported here: {what}");

    [Theory]
    [InlineData("=Fields!name.Value", "=Fields!nowhere.Value", "it uses the field nowhere, which the data set Things does not have")]
    [InlineData("=Fields!name.Value", "=Parameters!Nobody.Value", "it uses the parameter Nobody, which does not exist")]
    [InlineData("=CountRows()", "=CountRows(\"Elsewhere\")", "it is over Elsewhere, which is no data set")]
    [InlineData("=CountRows()", "=Lookup(1, 1, 1, \"Elsewhere\")", "it looks things up in Elsewhere")]
    [InlineData("<DataSetName>Things", "<DataSetName>Others", "its data set Others does not exist")]
    [InlineData("<Textbox Name=\"Second\">", "<Textbox Name=\"First\">", "the name First is that of more than one report item")]
    [InlineData("<Group Name=\"Each\">", "<Group Name=\"Things\">", "the name Things is that of more than one data set, data region or group")]
    [InlineData("Name=\"@Named\"", "Name=\"@Other\"", "the parameter @Named, which nothing is given to")]
    [InlineData("value=\"@Named\"", "value=\"it\"", "gives its query the parameter @Named, which is not in it")]
    [InlineData("attribute name=\"coach_name\"", "attribute name=\"coach_nowhere\"", "asks for coach_thing.coach_nowhere, which does not exist")]
    [InlineData("<DataField>name</DataField>", "<DataField>nameValue</DataField>", "reads the field nameValue, which its query does not give")]
    [InlineData("<Prompt>Name</Prompt>", "<Prompt>Name</Prompt><Oddity>1</Oddity>", "not supported here: Oddity in ReportParameter Named")]
    [InlineData("<KeepWithGroup>After</KeepWithGroup><RepeatOnNewPage>true</RepeatOnNewPage></TablixMember>", "<RepeatOnNewPage>true</RepeatOnNewPage></TablixMember><TablixMember />", "rows and")]
    public void A_name_that_leads_nowhere_is_refused(string from, string to, string problem) => solution.Edit(Report, from, to).IsRefused(Report, problem);

    [Fact]
    public void The_same_report_in_another_language_is_accepted_when_its_texts_alone_differ()
    {
        InGerman(Rdl("Dinge"));

        Assert.DoesNotContain(CoachingExtensions.Packer.Validation.Validator.Check(solution.Source), finding => finding.File.StartsWith("Reports/", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_language_that_asks_for_something_else_is_refused()
    {
        InGerman(Rdl("Dinge").Replace("value=\"@Named\"", "value=\"%\"", StringComparison.Ordinal));

        solution.IsRefused(German, "it differs from");
    }

    [Fact]
    public void Two_reports_of_one_language_with_the_same_signature_are_refused()
    {
        InGerman(Rdl("Dinge"));

        solution.Edit(Signatures, "signaturelcid=\"1031\"", "signaturelcid=\"1033\"").IsRefused(Signatures, "two reports have the signature");
    }

    private void InGerman(string rdl) => InGerman(solution, rdl);

    /// <summary>Adds the same report in another language.</summary>
    internal static MiniSolution InGerman(MiniSolution solution, string? rdl = null) => solution
        .Add(German, rdl ?? Rdl("Dinge").Replace("value=\"@Named\"", "value=\"%\"", StringComparison.Ordinal))
        .Add(German + ".data.xml", DataXml(GermanId, 1031))
        .Edit(Signatures, "</ReportSignatureIdMappings>", $"<ReportSignatureIdMapping reportid=\"{GermanId}\" signatureid=\"{Signature}\" signaturelcid=\"1031\" /></ReportSignatureIdMappings>")
        .Edit("Other/Solution.xml", "<RootComponents>", $"<RootComponents><RootComponent type=\"31\" id=\"{{{GermanId}}}\" behavior=\"0\" />");

    private static string DataXml(string id, int language) => $"""
        <Report>
          <name>Things</name>
          <filename>Things.rdl</filename>
          <languagecode>{language}</languagecode>
          <reportid>{"{" + id + "}"}</reportid>
          <reporttypecode>1</reporttypecode>
          <ExportedFileName>/Reports/Things{id}.rdl</ExportedFileName>
          <ReportVisibilities><ReportVisbility>1</ReportVisbility></ReportVisibilities>
          <ReportEntities><ReportEntity>coach_thing</ReportEntity></ReportEntities>
        </Report>
        """;

    private static string Rdl(string title) => $"""
        <Report xmlns="http://schemas.microsoft.com/sqlserver/reporting/2016/01/reportdefinition">
          <DataSources><DataSource Name="CRM"><ConnectionProperties><DataProvider>MSCRMFETCH</DataProvider><ConnectString>https://localhost/</ConnectString></ConnectionProperties></DataSource></DataSources>
          <DataSets>
            <DataSet Name="Things">
              <Query>
                <DataSourceName>CRM</DataSourceName>
                <QueryParameters><QueryParameter Name="@Named"><Value>=Parameters!Named.Value</Value></QueryParameter></QueryParameters>
                <CommandText>&lt;fetch&gt;&lt;entity name="coach_thing"&gt;&lt;attribute name="coach_name" alias="name" /&gt;&lt;filter&gt;&lt;condition attribute="coach_name" operator="like" value="@Named" /&gt;&lt;/filter&gt;&lt;/entity&gt;&lt;/fetch&gt;</CommandText>
              </Query>
              <Fields><Field Name="name"><DataField>name</DataField></Field></Fields>
            </DataSet>
          </DataSets>
          <ReportSections><ReportSection>
            <Body>
              <ReportItems>
                <Tablix Name="List">
                  <TablixBody>
                    <TablixColumns><TablixColumn><Width>50mm</Width></TablixColumn></TablixColumns>
                    <TablixRows>
                      <TablixRow><Height>6mm</Height><TablixCells><TablixCell><CellContents><Textbox Name="First"><Paragraphs><Paragraph><TextRuns><TextRun><Value>{title}</Value></TextRun></TextRuns></Paragraph></Paragraphs></Textbox></CellContents></TablixCell></TablixCells></TablixRow>
                      <TablixRow><Height>6mm</Height><TablixCells><TablixCell><CellContents><Textbox Name="Second"><Paragraphs><Paragraph><TextRuns><TextRun><Value>=Fields!name.Value</Value></TextRun></TextRuns></Paragraph></Paragraphs></Textbox></CellContents></TablixCell></TablixCells></TablixRow>
                      <TablixRow><Height>6mm</Height><TablixCells><TablixCell><CellContents><Textbox Name="Third"><Paragraphs><Paragraph><TextRuns><TextRun><Value>=CountRows()</Value></TextRun></TextRuns></Paragraph></Paragraphs></Textbox></CellContents></TablixCell></TablixCells></TablixRow>
                    </TablixRows>
                  </TablixBody>
                  <TablixColumnHierarchy><TablixMembers><TablixMember /></TablixMembers></TablixColumnHierarchy>
                  <TablixRowHierarchy><TablixMembers>
                    <TablixMember><KeepWithGroup>After</KeepWithGroup><RepeatOnNewPage>true</RepeatOnNewPage></TablixMember>
                    <TablixMember><Group Name="Each"><GroupExpressions><GroupExpression>=Fields!name.Value</GroupExpression></GroupExpressions></Group></TablixMember>
                    <TablixMember />
                  </TablixMembers></TablixRowHierarchy>
                  <DataSetName>Things</DataSetName>
                </Tablix>
              </ReportItems>
              <Height>20mm</Height>
            </Body>
            <Width>50mm</Width>
            <Page><PageHeight>297mm</PageHeight><PageWidth>210mm</PageWidth></Page>
          </ReportSection></ReportSections>
          <ReportParameters><ReportParameter Name="Named"><DataType>String</DataType><DefaultValue><Values><Value>%</Value></Values></DefaultValue><Prompt>Name</Prompt></ReportParameter></ReportParameters>
          <Language>en-US</Language>
        </Report>
        """;
}
