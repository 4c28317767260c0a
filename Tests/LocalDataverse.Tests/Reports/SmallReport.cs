using System.Globalization;
using Rdl.Definition;
using Rdl.Html;
using Rdl.Processing;

namespace LocalDataverse.Tests.Reports;

/// <summary>A report of a table grouped by team, over rows that a test says. Tests change what they are about.</summary>
internal sealed class SmallReport
{
    private readonly List<IReadOnlyDictionary<string, object?>> rows = [];
    private readonly Dictionary<string, IReadOnlyList<string>> chosen = [];
    private string rdl = Rdl;

    /// <summary>What was asked for.</summary>
    public List<DataSetQuery> Asked { get; } = [];

    public SmallReport Row(string team, string name, object? amount)
    {
        rows.Add(new Dictionary<string, object?> { ["team"] = team, ["name"] = name, ["amountValue"] = amount });
        return this;
    }

    public SmallReport Edit(string old, string put)
    {
        if (!rdl.Contains(old, StringComparison.Ordinal)) throw new InvalidOperationException($"{old} is not in it");
        rdl = rdl.Replace(old, put, StringComparison.Ordinal);
        return this;
    }

    public SmallReport Choose(string parameter, params string[] values)
    {
        chosen[parameter] = values;
        return this;
    }

    public ReportDefinition Read() => ReportDefinition.Read(rdl);

    public ReportRun Run() => ReportRun.Of(Read(), new Data(this), new ReportRequest { Chosen = chosen, Now = new DateTime(2026, 3, 18, 9, 30, 0), ReportName = "Amounts", Culture = CultureInfo.GetCultureInfo("en-US") });

    public string Html(ReportRun? run = null) => ReportPage.Write(run ?? Run(), "Amounts", "/viewer", [KeyValuePair.Create("id", "1")], new ViewerTexts(), "/print.js");

    private sealed class Data(SmallReport report) : IReportData
    {
        public IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(DataSetQuery query)
        {
            report.Asked.Add(query);
            return report.rows;
        }
    }

    private static string Box(string name, string value) => $"""
        <Textbox Name="{name}"><Paragraphs><Paragraph><TextRuns><TextRun><Value>{value}</Value><Style /></TextRun></TextRuns></Paragraph></Paragraphs></Textbox>
        """;

    private static string Row(string one, string other) => $"""
        <TablixRow><Height>6mm</Height><TablixCells><TablixCell><CellContents>{one}</CellContents></TablixCell><TablixCell><CellContents>{other}</CellContents></TablixCell></TablixCells></TablixRow>
        """;

    private static readonly string Rdl = $"""
        <Report xmlns="http://schemas.microsoft.com/sqlserver/reporting/2016/01/reportdefinition">
          <Description>Amounts by team</Description>
          <DataSources><DataSource Name="CRM"><ConnectionProperties><DataProvider>MSCRMFETCH</DataProvider><ConnectString>https://localhost/</ConnectString></ConnectionProperties></DataSource></DataSources>
          <DataSets><DataSet Name="Rows">
            <Query><DataSourceName>CRM</DataSourceName><QueryParameters><QueryParameter Name="@Least"><Value>=Parameters!Least.Value</Value></QueryParameter></QueryParameters>
              <CommandText>&lt;fetch&gt;&lt;entity name="account" /&gt;&lt;/fetch&gt;</CommandText></Query>
            <Fields>
              <Field Name="team"><DataField>team</DataField></Field>
              <Field Name="name"><DataField>name</DataField></Field>
              <Field Name="amountValue"><DataField>amountValue</DataField></Field>
              <Field Name="Double"><Value>=Fields!amountValue.Value * 2</Value></Field>
            </Fields>
          </DataSet></DataSets>
          <ReportSections><ReportSection><Body><ReportItems>
            <Textbox Name="Title"><Paragraphs><Paragraph><TextRuns><TextRun><Value>Amounts</Value><Style><FontSize>18pt</FontSize></Style></TextRun></TextRuns></Paragraph></Paragraphs><DocumentMapLabel>Amounts</DocumentMapLabel></Textbox>
            <Tablix Name="Table">
              <TablixBody><TablixColumns><TablixColumn><Width>30mm</Width></TablixColumn><TablixColumn><Width>10mm</Width></TablixColumn></TablixColumns>
                <TablixRows>{Row(Box("HeadName", "Who"), Box("HeadAmount", "Amount"))}{Row(Box("TeamName", "=Fields!team.Value"), Box("TeamSum", "=Sum(Fields!Double.Value)"))}{Row(Box("Name", "=Fields!name.Value"), Box("Amount", "=Fields!amountValue.Value"))}</TablixRows></TablixBody>
              <TablixColumnHierarchy><TablixMembers><TablixMember /><TablixMember /></TablixMembers></TablixColumnHierarchy>
              <TablixRowHierarchy><TablixMembers>
                <TablixMember><KeepWithGroup>After</KeepWithGroup><RepeatOnNewPage>true</RepeatOnNewPage></TablixMember>
                <TablixMember><Group Name="Team"><GroupExpressions><GroupExpression>=Fields!team.Value</GroupExpression></GroupExpressions></Group>
                  <SortExpressions><SortExpression><Value>=Fields!team.Value</Value></SortExpression></SortExpressions>
                  <TablixMembers><TablixMember /><TablixMember><Group Name="Details" /><SortExpressions><SortExpression><Value>=Fields!amountValue.Value</Value><Direction>Descending</Direction></SortExpression></SortExpressions></TablixMember></TablixMembers></TablixMember>
              </TablixMembers></TablixRowHierarchy>
              <NoRowsMessage>Nobody here.</NoRowsMessage>
              <DataSetName>Rows</DataSetName>
            </Tablix>
          </ReportItems><Height>50mm</Height></Body><Width>180mm</Width>
          <Page><PageHeader><Height>8mm</Height><ReportItems><Textbox Name="Running"><Paragraphs><Paragraph><TextRuns><TextRun><Value>="Say ""yes"" &lt;/style&gt; \ " &amp; Globals!PageNumber</Value><Style /></TextRun></TextRuns></Paragraph></Paragraphs><Left>0mm</Left><Width>60mm</Width></Textbox></ReportItems></PageHeader>
            <PageHeight>297mm</PageHeight><PageWidth>210mm</PageWidth><LeftMargin>15mm</LeftMargin><RightMargin>15mm</RightMargin><TopMargin>12mm</TopMargin><BottomMargin>12mm</BottomMargin></Page></ReportSection></ReportSections>
          <ReportParameters>
            <ReportParameter Name="Least"><DataType>Integer</DataType><DefaultValue><Values><Value>5</Value></Values></DefaultValue><Prompt>At least</Prompt></ReportParameter>
          </ReportParameters>
          <Language>en-US</Language>
        </Report>
        """;
}
