using System.Xml.Linq;
using Rdl.Texts;
using Xunit;

namespace LocalDataverse.Tests.Reports;

/// <summary>What of a report is a text that somebody translates.</summary>
public sealed class ReportTextsTests
{
    private static readonly XElement Report = XElement.Parse("""
        <Report>
          <Description>All of it</Description>
          <DataSets><DataSet Name="Talks">
            <Query><CommandText>&lt;fetch&gt;&lt;entity name="account" /&gt;&lt;/fetch&gt;</CommandText><QueryParameters><QueryParameter Name="@From"><Value>="never said"</Value></QueryParameter></QueryParameters></Query>
            <Fields><Field Name="Verdict"><Value>=Split("No|Yes", "|").GetValue(1)</Value></Field></Fields>
          </DataSet></DataSets>
          <Body><ReportItems>
            <Tablix Name="List"><Group Name="ByRep" /><NoRowsMessage>Nothing here</NoRowsMessage></Tablix>
            <Textbox Name="Title">
              <TextRun><Value>A title</Value><Style><FontWeight>=IIf(True, "Bold", "Normal")</FontWeight></Style></TextRun>
              <TextRun><Value>="Said ""so"" by " &amp; Sum(Fields!Verdict.Value, "ByRep") &amp; " on " &amp; Format(Globals!ExecutionTime, "yyyy-MM-dd") &amp; CountRows("Talks")</Value></TextRun>
              <TextRun><Value>—</Value></TextRun>
            </Textbox>
          </ReportItems></Body>
          <ReportParameters>
            <ReportParameter Name="From"><Prompt>From</Prompt></ReportParameter>
            <ReportParameter Name="Zone"><Hidden>true</Hidden><Prompt>Zone</Prompt></ReportParameter>
          </ReportParameters>
        </Report>
        """);

    [Fact]
    public void It_is_what_people_read_and_neither_a_name_nor_a_query_nor_a_look() =>
        Assert.Equal(["All of it", "No|Yes", "Nothing here", "A title", "Said \"so\" by ", " on ", "From"], ReportTexts.Of(Report));

    [Fact]
    public void In_another_language_everything_else_stays_as_it_is()
    {
        var translated = ReportTexts.In(Report, text => text, "de-DE");

        Assert.Equal("de-DE", (string?)translated.Element("Language"));
        translated.Element("Language")!.Remove();
        Assert.True(XNode.DeepEquals(Report, translated));
    }

    [Fact]
    public void A_quotation_mark_of_a_translation_stays_inside_of_its_text()
    {
        var translated = ReportTexts.In(Report, text => text == " on " ? " \"am\" " : text, "de-DE");

        Assert.Contains("& \" \"\"am\"\" \" & Format", string.Join(' ', translated.Descendants("Value").Select(value => value.Value)), StringComparison.Ordinal);
    }
}
