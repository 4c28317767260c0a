using System.Text.RegularExpressions;

namespace CoachingExtensions.Tests.House;

/// <summary>What may know what in the plug-ins: see docs/architecture.md.</summary>
public sealed partial class RoomTests
{
    /// <summary>In the order in which they may know each other: each the ones before it.</summary>
    private static readonly string[] Order = ["Alignment", "Conversations", "Rhythm", "Practice", "Measurement"];

    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Name)];

    [Fact]
    public void Every_room_has_its_place_in_the_order() => Assert.Empty(Room.All.Select(room => room.Name).Except(Order));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_rules_contracts_adapters_and_steps_and_nothing_beside_them(string name)
    {
        var beside = Find(name).Files.Where(file => !Room.Parts.Any(part => file.Path.StartsWith($"{name}/{part}/", StringComparison.Ordinal)));

        Assert.Empty(beside.Select(file => file.Path));
        Assert.NotEmpty(Find(name).Part("Rules"));
        Assert.NotEmpty(Find(name).Part("Steps"));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_rule_knows_no_platform_and_no_clock(string name)
    {
        string[] foreign = ["Microsoft.Xrm.Sdk", "CoachingExtensions.Platform.Model", ".Dataverse", "DateTime.Now", "DateTime.Today", "UtcNow"];

        Assert.Empty(Naming(Find(name).Part("Rules").Concat(Find(name).Part("Contracts")), foreign));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_rule_names_no_table_and_no_column(string name)
    {
        var written = Find(name).Part("Rules").SelectMany(file => Quoted().Matches(Documentation().Replace(file.Text, ""))
            .Where(text => Names.Contains(text.Groups[1].Value) || text.Groups[1].Value.StartsWith("coach_", StringComparison.Ordinal))
            .Select(text => $"{file.Path}: {text.Value}"));

        Assert.Empty(written);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_query_names_a_table_or_a_column_but_through_the_generated_model(string name)
    {
        var written = Find(name).Files.Concat(Room.Platform.Files)
            .SelectMany(file => Written().Matches(Registration().Replace(file.Text, "")).Select(match => $"{file.Path}: {match.Value}"))
            // An environment variable is a row, not part of the model.
            .Where(found => !EnvironmentVariable().IsMatch(found));

        Assert.Empty(written);
    }

    /// <summary>A page of the platform is not all rows: Fetch reads on.</summary>
    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_asks_for_rows_through_Fetch_alone(string name) => Assert.Empty(Naming(Find(name).Files, ["RetrieveMultiple"]));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_no_adapter_of_another(string name)
    {
        var adapters = Room.All.Where(room => room.Name != name).Select(room => $"CoachingExtensions.{room.Name}.Dataverse").ToArray();

        Assert.Empty(Naming(Find(name).Files, adapters));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_before_it(string name)
    {
        var after = Order.SkipWhile(room => room != name).Skip(1).Select(room => $"CoachingExtensions.{room}").ToArray();

        Assert.Empty(Naming(Find(name).Files, after));
    }

    [Fact]
    public void The_platform_s_room_has_no_word_of_the_domain()
    {
        var words = Room.Platform.Files.SelectMany(file => DomainWord().Matches(file.Text.Replace("CoachingExtensions", "", StringComparison.Ordinal)).Select(word => $"{file.Path}: {word.Value}"));

        Assert.Empty(words);
    }

    [Fact]
    public void The_platform_s_room_knows_no_other()
    {
        var rooms = Room.All.Select(room => $"CoachingExtensions.{room.Name}").ToArray();

        Assert.Empty(Naming(Room.Platform.Files, rooms));
    }

    [Fact]
    public void The_tests_have_the_rooms_of_the_plug_ins()
    {
        var tested = Directory.GetDirectories(Path.Combine(Repository.Root, "Tests", "Plugins.Tests")).Select(Path.GetFileName);

        Assert.Empty(Room.All.Select(room => room.Name).Except(tested));
    }

    /// <summary>The logical names of all tables and columns that the generated model knows, but for words that mean something else too.</summary>
    private static HashSet<string> Names { get; } = new(
        Directory.GetFiles(Path.Combine(Room.Platform.Folder, "Model"), "*.g.cs")
            .SelectMany(file => Constant().Matches(File.ReadAllText(file)).Select(name => name.Groups[1].Value))
            .Except(["name", "value", "from", "to"]));

    private static Room Find(string name) => Room.All.Single(room => room.Name == name);

    private static IEnumerable<string> Naming(IEnumerable<SourceFile> files, string[] names) =>
        files.SelectMany(file => names.Where(name => file.Text.Contains(name, StringComparison.Ordinal)).Select(name => $"{file.Path}: {name}"));

    [GeneratedRegex("\"([a-z_]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("public const string \\w+ = \"([a-z_]+)\";")]
    private static partial Regex Constant();

    // In a template: entity, link-entity, attribute and condition. In code: a name of ours, an indexer, an argument of a reader.
    [GeneratedRegex("""(?:(?:entity|attribute) name|attribute|from|to)="[a-z][^"]*"|"coach_\w+"|\["[a-z_]+"\] ?=|\.(?:Id|Text|Date|Choice|Name|Number)\("\w+\.\w+"\)""")]
    private static partial Regex Written();

    [GeneratedRegex("^ *///.*$", RegexOptions.Multiline)]
    private static partial Regex Documentation();

    // The attributes that say when a step runs name its message and table, as the solution's XML does; a test holds the two together.
    [GeneratedRegex(@"\[CrmPluginRegistration\((?:[^()]|\([^()]*\))*\)\]")]
    private static partial Regex Registration();

    [GeneratedRegex("\"coach_[A-Z]\\w+\"")]
    private static partial Regex EnvironmentVariable();

    [GeneratedRegex(@"\b(?:coach\w*|coaching|plans?|targets? of|metrics?|segments?|objectives?|activity to|contributions?|ledger|diagnos\w+|conversations?|verdicts?|feedback|commitments?|rhythms?|drills?|skills?|reps?\b|managers?|deals?|quota|agreed|agreement)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DomainWord();
}
