using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

/// <summary>The shipped library as it stands in the reference data.</summary>
public sealed class ShippedTemplatesTests
{
    private static readonly IReadOnlyList<TemplateDesign> Shipped = Read();

    [Fact]
    public void Are_eighteen_at_least() => Assert.InRange(Shipped.Count, 18, 100);

    [Fact]
    public void Are_told_apart_by_their_names() => Assert.Equal(Shipped.Count, Shipped.Select(template => template.Head.Name).Distinct().Count());

    [Fact]
    public void Ask_nothing_that_would_be_found_fault_with() =>
        Assert.Empty(Shipped.SelectMany(template => TemplateCheck.Of(template, new KnownColumns()).Select(finding => $"{template.Head.Name}: {finding.Text}")));

    [Fact]
    public void Say_what_they_are_for_and_how_long_they_take() =>
        Assert.All(Shipped, template => Assert.True(template.Head is { Description.Length: > 20, Minutes: > 0 }, template.Head.Name));

    [Fact]
    public void Answer_every_gap_between_them() =>
        Assert.Empty(new Diagnosis?[] { Diagnosis.OnTrack, Diagnosis.ExecutionGap, Diagnosis.EffectivenessGap, Diagnosis.AheadOfActivity }.Except(Shipped.Select(template => template.Head.Gap)));

    [Fact]
    public void Are_about_every_process() =>
        Assert.Empty(Enum.GetValues<CoachingProcess>().Except(Shipped.Select(template => template.Head.Process)));

    [Fact]
    public void Follow_every_model() => Assert.Empty(Enum.GetValues<CoachingModel>().Except(Shipped.Select(template => template.Head.Model)));

    [Fact]
    public void Keep_a_review_from_deal_to_deal_short() =>
        Assert.InRange(Assert.Single(Shipped, template => template.Head.Process == CoachingProcess.PipelineReview).Questions.Count, 1, 4);

    [Fact]
    public void Qualify_a_deal_by_evidence() =>
        Assert.Contains(Shipped, template => template.Questions.Count(question => question.Kind == QuestionKind.Evidence) > 4);

    private static IReadOnlyList<TemplateDesign> Read()
    {
        var tables = XElement.Load(Path.Combine(Repository.Root, "Solution", "data", "data.xml")).Elements("entity").ToDictionary(table => (string)table.Attribute("name")!, Records);
        var questions = tables["coach_question"].ToLookup(row => row["coach_sectionid"]);
        var sections = tables["coach_templatesection"].ToLookup(row => row["coach_templateid"]);
        return [.. tables["coach_template"].Select(row => new TemplateDesign(Head(row), [.. sections[row["coach_templateid"]].Select(section => Section(section, questions[section["coach_templatesectionid"]]))]))];
    }

    private static List<Dictionary<string, string>> Records(XElement table) =>
        [.. table.Descendants("record").Select(record => record.Elements("field").ToDictionary(field => (string)field.Attribute("name")!, field => (string)field.Attribute("value")!))];

    private static TemplateHead Head(Dictionary<string, string> row) =>
        new(row["coach_name"], (CoachingModel)Number(row, "coach_model")!, (CoachingType)Number(row, "coach_type")!, (CoachingProcess)Number(row, "coach_process")!)
        {
            Tables = row["coach_tables"],
            Stages = row.GetValueOrDefault("coach_stages"),
            Gap = (Diagnosis?)Number(row, "coach_gap"),
            Minutes = Number(row, "coach_minutes"),
            Description = row["coach_description"],
        };

    private static SectionDesign Section(Dictionary<string, string> row, IEnumerable<Dictionary<string, string>> questions)
    {
        var section = new TemplateSection(Guid.Parse(row["coach_templatesectionid"]), row["coach_name"], row.GetValueOrDefault("coach_help"), Number(row, "coach_order") ?? 0, true);
        return new SectionDesign(section, [.. questions.Select(question => Question(question, section))]);
    }

    private static Question Question(Dictionary<string, string> row, TemplateSection section) =>
        new(Guid.Parse(row["coach_questionid"]), section, row["coach_prompt"], (QuestionKind)Number(row, "coach_kind")!, bool.Parse(row["coach_required"]), Number(row, "coach_order") ?? 0, true)
        {
            Help = row.GetValueOrDefault("coach_help"),
            Choices = ChoiceLines.Of(row.GetValueOrDefault("coach_choices")),
            Column = row.GetValueOrDefault("coach_column"),
        };

    private static int? Number(Dictionary<string, string> row, string column) => row.TryGetValue(column, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a column is really there is asked where there is an organisation: publishing the library asks it.</summary>
    private sealed class KnownColumns : ICoachedColumns
    {
        public IReadOnlyList<string> Tables => ["opportunity", "account", "appointment", "coach_alignmentplan"];

        public bool HasColumn(string table, string column) => true;

        public bool IsStage(int stage) => stage < 4;
    }
}
