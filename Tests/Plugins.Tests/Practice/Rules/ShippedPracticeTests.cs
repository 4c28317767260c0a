using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests.Rules;

/// <summary>The shipped practice library as it stands in its package.</summary>
public sealed partial class ShippedPracticeTests
{
    private const int LongestName = 200, LongestText = 2000, UsualMinutes = 10;

    private static readonly XElement Package = XElement.Load(Path.Combine(Repository.Root, "Solution", "practice", "data.xml"));
    private static readonly List<Dictionary<string, string>> Skills = Records("coach_skill"), Rubrics = Records("coach_rubric"), Drills = Records("coach_drill"), Messages = Records("coach_message");
    private static readonly ILookup<string, string> Pairs = Package.Descendants("m2mrelationship")
        .SelectMany(source => source.Descendants("targetid").Select(target => KeyValuePair.Create((string)source.Attribute("sourceid")!, target.Value)))
        .ToLookup(pair => pair.Key, pair => pair.Value);

    [Fact]
    public void Has_skills_for_reps_and_for_managers()
    {
        Assert.InRange(Skills.Count(skill => Is(skill, "coach_audience", Audience.Rep)), 8, 20);
        Assert.InRange(Skills.Count(skill => Is(skill, "coach_audience", Audience.Manager)), 4, 20);
    }

    [Fact]
    public void Says_each_thing_under_a_name_of_its_own_and_leaves_nothing_empty()
    {
        foreach (var table in new[] { Skills, Rubrics, Drills, Messages })
        {
            Assert.Equal(table.Count, table.Select(row => row["coach_name"]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(table.SelectMany(row => row), value => Assert.True(!string.IsNullOrWhiteSpace(value.Value) && value.Value == value.Value.Trim() && !value.Value.Contains("  ", StringComparison.Ordinal), $"{value.Key}: {value.Value}"));
            Assert.All(table, row => Assert.InRange(row["coach_name"].Length, 5, LongestName));
            Assert.All(table.SelectMany(row => row.Values), value => Assert.InRange(value.Length, 1, LongestText));
        }

        Assert.All(Skills, skill => Assert.InRange(skill["coach_description"].Length, 30, LongestText));
    }

    [Fact]
    public void Has_one_published_rubric_for_every_skill_with_five_levels_that_can_be_told_apart()
    {
        Assert.Equal(Skills.Select(skill => skill["coach_skillid"]).Order(), Rubrics.Select(rubric => rubric["coach_skillid"]).Order());
        Assert.All(Rubrics, rubric => Assert.True(Is(rubric, "statuscode", RubricStatus.Published)));

        var levels = Rubrics.SelectMany(rubric => Enumerable.Range(1, 5).Select(level => rubric[$"coach_level{level}"])).ToList();
        Assert.Equal(levels.Count, levels.Distinct().Count());
        Assert.All(levels, level => Assert.InRange(level.Length, 50, 400));
    }

    /// <summary>What somebody is cannot be seen; what somebody says and does can.</summary>
    [Fact]
    public void Says_of_each_level_what_is_seen_or_heard_and_never_that_it_is_good_or_bad()
    {
        var judged = Rubrics.SelectMany(rubric => Enumerable.Range(1, 5).Select(level => rubric[$"coach_level{level}"])).Where(level => Judgement().IsMatch(Quoted().Replace(level, "")));

        Assert.Empty(judged);
    }

    [Fact]
    public void Has_a_drill_for_every_skill_at_every_difficulty_of_every_kind()
    {
        Assert.InRange(Drills.Count, 30, 200);
        Assert.All(Skills, skill => Assert.Equal(["1", "2", "3"], Drills.Where(drill => drill["coach_skillid"] == skill["coach_skillid"]).Select(drill => drill["coach_difficulty"]).Distinct().Order()));
        Assert.All(Enum.GetValues<DrillKind>(), kind => Assert.Contains(Drills, drill => Is(drill, "coach_kind", kind)));
    }

    [Fact]
    public void Takes_ten_minutes_for_a_drill_and_seldom_a_little_more_as_the_instructions_say()
    {
        Assert.All(Drills, drill => Assert.Contains($"How long: {InWords(drill["coach_minutes"])} minutes.", drill["coach_instructions"], StringComparison.Ordinal));
        Assert.InRange(Drills.Count(drill => Minutes(drill) == UsualMinutes), Drills.Count * 2 / 3, Drills.Count);
        Assert.All(Drills, drill => Assert.InRange(Minutes(drill), UsualMinutes, 15));
    }

    [Fact]
    public void Tells_both_sides_of_a_drill_what_they_need()
    {
        Assert.All(Drills, drill => AssertParts(drill["coach_instructions"], ["What to do: ", "How long: ", "What good looks like: "]));
        Assert.All(Drills, drill => AssertParts(drill["coach_brief"], ["Who you are: ", "The situation: ", "How to behave: ", "When to give way: "]));
        Assert.Equal(Drills.Count, Drills.Select(drill => drill["coach_brief"]).Distinct().Count());
    }

    [Fact]
    public void Has_messages_of_every_kind_with_a_cue_and_an_answer_as_it_is_spoken()
    {
        Assert.InRange(Messages.Count, 40, 200);
        Assert.All(Enum.GetValues<MessageKind>(), kind => Assert.InRange(Messages.Count(message => Is(message, "coach_kind", kind)), 5, 50));
        Assert.Equal(Messages.Count, Messages.Select(message => message["coach_cue"]).Distinct().Count());
        // What is spoken takes a minute at most, at some 150 words a minute.
        Assert.All(Messages, message => Assert.InRange(message["coach_text"].Split(' ').Length, 10, 120));
    }

    [Fact]
    public void Asks_something_with_every_open_question() =>
        Assert.All(Messages.Where(message => Is(message, "coach_kind", MessageKind.OpenQuestion)), message => Assert.Contains('?', message["coach_text"]));

    [Fact]
    public void Practises_every_message_in_a_drill_and_gives_every_drill_for_reps_a_message()
    {
        var forReps = Skills.Where(skill => Is(skill, "coach_audience", Audience.Rep)).Select(skill => skill["coach_skillid"]).ToHashSet();
        var practised = Drills.SelectMany(drill => Pairs[drill["coach_drillid"]]).ToHashSet();

        Assert.Empty(Messages.Select(message => message["coach_messageid"]).Except(practised));
        Assert.All(Drills.Where(drill => forReps.Contains(drill["coach_skillid"])), drill => Assert.NotEmpty(Pairs[drill["coach_drillid"]]));
    }

    [Fact]
    public void Rests_every_shipped_metric_on_a_skill()
    {
        var metrics = XElement.Load(Path.Combine(Repository.Root, "Solution", "data", "data.xml")).Elements("entity").Single(table => (string?)table.Attribute("name") == "coach_metric")
            .Descendants("record").Select(record => (string)record.Attribute("id")!).ToList();

        Assert.All(Skills, skill => Assert.NotEmpty(Pairs[skill["coach_skillid"]]));
        Assert.Empty(metrics.Except(Skills.SelectMany(skill => Pairs[skill["coach_skillid"]])));
    }

    private static void AssertParts(string text, string[] parts)
    {
        var lines = text.Split('\n');

        Assert.Equal(parts.Length, lines.Length);
        Assert.All(lines.Zip(parts), pair =>
        {
            Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal);
            Assert.InRange(pair.First.Length, pair.Second.Length + 10, 700);
        });
    }

    private static int Minutes(Dictionary<string, string> drill) => int.Parse(drill["coach_minutes"], CultureInfo.InvariantCulture);

    private static string InWords(string minutes) => minutes == "10" ? "ten" : "fifteen";

    private static bool Is<T>(Dictionary<string, string> row, string column, T value)
        where T : struct, Enum => int.Parse(row[column], CultureInfo.InvariantCulture) == Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Records(string table) =>
        [.. Package.Elements("entity").Single(entity => (string?)entity.Attribute("name") == table).Descendants("record").Select(record => record.Elements("field").ToDictionary(field => (string)field.Attribute("name")!, field => (string)field.Attribute("value")!))];

    [GeneratedRegex(@"\b(good|bad|excellent|poor|confident|competent|professional|effective|proficient|expert)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judgement();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
