using System.Globalization;
using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

/// <summary>The shipped library as it stands in the reference data of each language.</summary>
public sealed class ShippedTemplatesTests
{
    public static TheoryData<string> Packages => ShippedPackages.Data;

    [Theory]
    [MemberData(nameof(Packages))]
    public void Are_eighteen_at_least(string package) => Assert.InRange(Shipped(package).Count, 18, 100);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Are_told_apart_by_their_names(string package)
    {
        var names = Shipped(package).Select(template => template.Head.Name).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Ask_nothing_that_would_be_found_fault_with(string package) =>
        Assert.Empty(Shipped(package).SelectMany(template => TemplateCheck.Of(template, new KnownColumns()).Select(finding => $"{template.Head.Name}: {finding.Text}")));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Say_what_they_are_for_and_how_long_they_take(string package) =>
        Assert.All(Shipped(package), template => Assert.True(template.Head is { Description.Length: > 20, Minutes: > 0 }, template.Head.Name));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Answer_every_gap_between_them(string package) =>
        Assert.Empty(new Diagnosis?[] { Diagnosis.OnTrack, Diagnosis.ExecutionGap, Diagnosis.EffectivenessGap, Diagnosis.AheadOfActivity }.Except(Shipped(package).Select(template => template.Head.Gap)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Are_about_every_process(string package) =>
        Assert.Empty(Enum.GetValues<CoachingProcess>().Except(Shipped(package).Select(template => template.Head.Process)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Follow_every_model(string package) => Assert.Empty(Enum.GetValues<CoachingModel>().Except(Shipped(package).Select(template => template.Head.Model)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Keep_a_review_from_deal_to_deal_short(string package) =>
        Assert.InRange(Assert.Single(Shipped(package), template => template.Head.Process == CoachingProcess.PipelineReview).Questions.Count, 1, 4);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Qualify_a_deal_by_evidence(string package) =>
        Assert.Contains(Shipped(package), template => template.Questions.Count(question => question.Kind == QuestionKind.Evidence) > 4);

    private static IReadOnlyList<TemplateDesign> Shipped(string package)
    {
        var tables = ShippedPackages.Read(package);
        var questions = ShippedPackages.Records(tables, "coach_question").ToLookup(row => row["coach_sectionid"]);
        var sections = ShippedPackages.Records(tables, "coach_templatesection").ToLookup(row => row["coach_templateid"]);
        return [.. ShippedPackages.Records(tables, "coach_template").Select(row => new TemplateDesign(Head(row), [.. sections[row["coach_templateid"]].Select(section => Section(section, questions[section["coach_templatesectionid"]]))]))];
    }

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
