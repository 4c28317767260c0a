using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests.Rules;

/// <summary>The shipped practice library as it stands in its package, in each language.</summary>
public sealed partial class ShippedPracticeTests
{
    private const int LongestName = 200, LongestText = 2000, UsualMinutes = 10;

    public static TheoryData<string> Packages => ShippedPackages.Practice;

    [Theory]
    [MemberData(nameof(Packages))]
    public void Has_skills_for_reps_and_for_managers(string package)
    {
        var library = new Library(package);

        Assert.InRange(library.Skills.Count(skill => Is(skill, "coach_audience", Audience.Rep)), 8, 20);
        Assert.InRange(library.Skills.Count(skill => Is(skill, "coach_audience", Audience.Manager)), 4, 20);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Says_each_thing_under_a_name_of_its_own_and_leaves_nothing_empty(string package)
    {
        var library = new Library(package);

        foreach (var table in new[] { library.Skills, library.Rubrics, library.Drills, library.Messages })
        {
            Assert.Equal(table.Count, table.Select(row => row["coach_name"]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(table.SelectMany(row => row), value => Assert.True(!string.IsNullOrWhiteSpace(value.Value) && value.Value == value.Value.Trim() && !value.Value.Contains("  ", StringComparison.Ordinal), $"{value.Key}: {value.Value}"));
            Assert.All(table, row => Assert.InRange(row["coach_name"].Length, 5, LongestName));
            Assert.All(table.SelectMany(row => row.Values), value => Assert.InRange(value.Length, 1, LongestText));
        }

        Assert.All(library.Skills, skill => Assert.InRange(skill["coach_description"].Length, 30, LongestText));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Has_one_published_rubric_for_every_skill_with_five_levels_that_can_be_told_apart(string package)
    {
        var library = new Library(package);

        Assert.Equal(library.Skills.Select(skill => skill["coach_skillid"]).Order(), library.Rubrics.Select(rubric => rubric["coach_skillid"]).Order());
        Assert.All(library.Rubrics, rubric => Assert.True(Is(rubric, "statuscode", RubricStatus.Published)));

        var levels = library.Rubrics.SelectMany(rubric => Enumerable.Range(1, 5).Select(level => rubric[$"coach_level{level}"])).ToList();
        Assert.Equal(levels.Count, levels.Distinct().Count());
        Assert.All(levels, level => Assert.InRange(level.Length, 50, 400));
    }

    /// <summary>What somebody is cannot be seen; what somebody says and does can.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Says_of_each_level_what_is_seen_or_heard_and_never_that_it_is_good_or_bad(string package)
    {
        var library = new Library(package);

        var judged = library.Rubrics.SelectMany(rubric => Enumerable.Range(1, 5).Select(level => rubric[$"coach_level{level}"])).Where(level => Judgement().IsMatch(Quoted().Replace(level, "")));

        Assert.Empty(judged);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Has_a_drill_for_every_skill_at_every_difficulty_of_every_kind(string package)
    {
        var library = new Library(package);

        Assert.InRange(library.Drills.Count, 30, 200);
        Assert.All(library.Skills, skill => Assert.Equal(["1", "2", "3"], library.Drills.Where(drill => drill["coach_skillid"] == skill["coach_skillid"]).Select(drill => drill["coach_difficulty"]).Distinct().Order()));
        Assert.All(Enum.GetValues<DrillKind>(), kind => Assert.Contains(library.Drills, drill => Is(drill, "coach_kind", kind)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Takes_ten_minutes_for_a_drill_and_seldom_a_little_more_as_the_instructions_say(string package)
    {
        var library = new Library(package);

        // In words, and the same words for as many minutes: the second line says it.
        var said = library.Drills.GroupBy(Minutes, drill => drill["coach_instructions"].Split('\n')[1]).ToDictionary(same => same.Key, same => Assert.Single(same.Distinct()));
        Assert.Equal(said.Count, said.Values.Distinct().Count());
        Assert.InRange(library.Drills.Count(drill => Minutes(drill) == UsualMinutes), library.Drills.Count * 2 / 3, library.Drills.Count);
        Assert.All(library.Drills, drill => Assert.InRange(Minutes(drill), UsualMinutes, 15));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Tells_both_sides_of_a_drill_what_they_need(string package)
    {
        var library = new Library(package);

        AssertParts([.. library.Drills.Select(drill => drill["coach_instructions"])], 3);
        AssertParts([.. library.Drills.Select(drill => drill["coach_brief"])], 4);
        Assert.Equal(library.Drills.Count, library.Drills.Select(drill => drill["coach_brief"]).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Has_messages_of_every_kind_with_a_cue_and_an_answer_as_it_is_spoken(string package)
    {
        var library = new Library(package);

        Assert.InRange(library.Messages.Count, 40, 200);
        Assert.All(Enum.GetValues<MessageKind>(), kind => Assert.InRange(library.Messages.Count(message => Is(message, "coach_kind", kind)), 5, 50));
        Assert.Equal(library.Messages.Count, library.Messages.Select(message => message["coach_cue"]).Distinct().Count());
        // What is spoken takes a minute at most, at some 150 words a minute.
        Assert.All(library.Messages, message => Assert.InRange(message["coach_text"].Split(' ').Length, 10, 120));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Asks_something_with_every_open_question(string package)
    {
        var library = new Library(package);

        Assert.All(library.Messages.Where(message => Is(message, "coach_kind", MessageKind.OpenQuestion)), message => Assert.Contains('?', message["coach_text"]));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Practises_every_message_in_a_drill_and_gives_every_drill_for_reps_a_message(string package)
    {
        var library = new Library(package);

        var forReps = library.Skills.Where(skill => Is(skill, "coach_audience", Audience.Rep)).Select(skill => skill["coach_skillid"]).ToHashSet();
        var practised = library.Drills.SelectMany(drill => library.Pairs[drill["coach_drillid"]]).ToHashSet();

        Assert.Empty(library.Messages.Select(message => message["coach_messageid"]).Except(practised));
        Assert.All(library.Drills.Where(drill => forReps.Contains(drill["coach_skillid"])), drill => Assert.NotEmpty(library.Pairs[drill["coach_drillid"]]));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Rests_every_shipped_metric_on_a_skill(string package)
    {
        var library = new Library(package);

        var metrics = XElement.Load(Path.Combine(Repository.Root, "Solution", "data", "data.xml")).Elements("entity").Single(table => (string?)table.Attribute("name") == "coach_metric")
            .Descendants("record").Select(record => (string)record.Attribute("id")!).ToList();

        Assert.All(library.Skills, skill => Assert.NotEmpty(library.Pairs[skill["coach_skillid"]]));
        Assert.Empty(metrics.Except(library.Skills.SelectMany(skill => library.Pairs[skill["coach_skillid"]])));
    }

    /// <summary>Each line begins with what it says, in the same words in every drill.</summary>
    private static void AssertParts(List<string> texts, int parts)
    {
        List<string> headings = [.. texts[0].Split('\n').Select(line => line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)])];

        Assert.Equal(parts, headings.Distinct().Count());
        Assert.All(headings, heading => Assert.InRange(heading.Length, 5, 40));
        Assert.All(texts, text =>
        {
            var lines = text.Split('\n');
            Assert.Equal(parts, lines.Length);
            Assert.All(lines.Zip(headings), pair =>
            {
                Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal);
                Assert.InRange(pair.First.Length, pair.Second.Length + 10, 700);
            });
        });
    }

    private static int Minutes(Dictionary<string, string> drill) => int.Parse(drill["coach_minutes"], CultureInfo.InvariantCulture);

    private static bool Is<T>(Dictionary<string, string> row, string column, T value)
        where T : struct, Enum => int.Parse(row[column], CultureInfo.InvariantCulture) == Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private sealed class Library
    {
        public Library(string package)
        {
            var rows = ShippedPackages.Read(package);
            Skills = ShippedPackages.Records(rows, "coach_skill");
            Rubrics = ShippedPackages.Records(rows, "coach_rubric");
            Drills = ShippedPackages.Records(rows, "coach_drill");
            Messages = ShippedPackages.Records(rows, "coach_message");
            Pairs = rows.Descendants("m2mrelationship")
                .SelectMany(source => source.Descendants("targetid").Select(target => KeyValuePair.Create((string)source.Attribute("sourceid")!, target.Value)))
                .ToLookup(pair => pair.Key, pair => pair.Value);
        }

        public List<Dictionary<string, string>> Skills { get; }

        public List<Dictionary<string, string>> Rubrics { get; }

        public List<Dictionary<string, string>> Drills { get; }

        public List<Dictionary<string, string>> Messages { get; }

        public ILookup<string, string> Pairs { get; }
    }

    [GeneratedRegex(@"\b(good|bad|excellent|poor|confident|competent|professional|effective|proficient|expert|schlecht|ausgezeichnet|hervorragend|souverän|kompetent|professionell|wirksam)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judgement();

    [GeneratedRegex("\"[^\"]*\"|„[^“]*“")]
    private static partial Regex Quoted();
}
