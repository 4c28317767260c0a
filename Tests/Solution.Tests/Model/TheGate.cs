using System.Xml.Linq;
using CoachingExtensions.Packer.Model;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Model;

/// <summary>What only the product writes is declared once; plug-in, steps and root components follow.</summary>
public sealed class TheGate : IDisposable
{
    private const string Code = "Plugins/Platform/Gates/WriteGate.g.cs";
    private const string Assembly = "PluginAssemblies/Plugins-A0000000-0000-0000-0000-000000000002/Plugins.dll.data.xml";
    private const string Columns = """<table name="coach_thing" instead="Wait."><column name="coach_colour" /></table>""";
    private const string Whole = """<table name="coach_thing" whole="true" instead="Wait." />""";
    private readonly MiniSolution solution = new();

    public TheGate()
    {
        var type = File.ReadAllText(Path.Combine(solution.Root, "src", Assembly));
        solution.Add(Assembly, type.Replace("</PluginTypes>", """<PluginType AssemblyQualifiedName="CoachingExtensions.Platform.WriteGate, P" PluginTypeId="b0000000-0000-0000-0000-000000000009" Name="CoachingExtensions.Platform.WriteGate" /></PluginTypes>""", StringComparison.Ordinal));
    }

    public void Dispose() => solution.Dispose();

    [Fact]
    public void Keeps_the_columns_that_are_declared()
    {
        var code = Expected(Columns)[Code];

        Assert.Contains("""["coach_thing"] = new GatedTable(new Message("Label.coach_thing", "Thing"), "coach_name", new Message("Gates.coach_thing", "Wait."), new GatedColumn[]""", code, StringComparison.Ordinal);
        Assert.Contains("""new GatedColumn("coach_colour", new Message("Label.coach_thing.coach_colour", "coach_colour"), null),""", code, StringComparison.Ordinal);
        Assert.Contains("""[CrmPluginRegistration("Update", "coach_thing", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "coach_colour", """, code, StringComparison.Ordinal);
    }

    [Fact]
    public void Wakes_on_each_new_row_and_on_a_change_of_the_columns() =>
        Assert.Equal(["Create ", "Update coach_colour"], Steps(Columns).Select(step => $"{Message(step)} {(string?)step.Element("FilteringAttributes")}").Order());

    [Fact]
    public void Is_closed_on_every_message_for_a_whole_table() =>
        Assert.Equal(["Create ", "Delete ", "SetState ", "SetStateDynamicEntity ", "Update "], Steps(Whole).Select(step => $"{Message(step)} {(string?)step.Element("FilteringAttributes")}").Order());

    [Fact]
    public void Comes_before_every_other_step_and_cannot_be_customised() =>
        Assert.All(Steps(Columns), step => Assert.Equal(("20", "1", "0", "0"), ((string?)step.Element("Stage"), (string?)step.Element("Rank"), (string?)step.Element("Mode"), (string?)step.Element("IsCustomizable"))));

    [Fact]
    public void Has_the_same_steps_every_time() => Assert.Equal(Steps(Columns).Select(Id), Steps(Columns).Select(Id));

    [Fact]
    public void Has_its_steps_among_the_root_components_and_leaves_the_others_there()
    {
        var roots = XElement.Parse(Expected(Columns)["src/Other/Solution.xml"]).Descendants("RootComponent").Where(root => (string?)root.Attribute("type") == "92").Select(root => (string)root.Attribute("id")!);

        Assert.Equal(Steps(Columns).Select(Id).Append("{a0000000-0000-0000-0000-000000000003}").Order(StringComparer.Ordinal), roots);
    }

    [Fact]
    public void Is_stale_in_every_part_when_the_declaration_changes()
    {
        Declare(Columns);
        Files().Write();
        var afterwards = Files().Stale();

        Declare(Whole);

        Assert.Empty(afterwards);
        Assert.Contains(Code, Files().Stale());
        Assert.Contains("src/Other/Solution.xml", Files().Stale());
        Assert.Equal(4, Files().Stale().Count(file => file.Contains("SdkMessageProcessingSteps", StringComparison.Ordinal)));
    }

    [Fact]
    public void Loses_the_steps_of_what_is_no_longer_declared()
    {
        Declare(Whole);
        Files().Write();
        Declare(Columns);

        Files().Write();

        Assert.Empty(Files().Stale());
        Assert.Equal(3, Directory.GetFiles(Path.Combine(solution.Root, "src", "SdkMessageProcessingSteps")).Length);
    }

    [Fact]
    public void Tells_which_columns_are_left_to_people() =>
        Assert.Contains("public const string coach_thing = \"coach_accountid,coach_name\";", Expected(Columns)["Plugins/Platform/Model/WrittenByPeople.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("""<table name="coach_nothing" whole="true" instead="x" />""", "the solution has no table coach_nothing")]
    [InlineData("""<table name="coach_thing" instead="x"><column name="coach_none" /></table>""", "coach_thing has no column coach_none that could be written")]
    [InlineData("""<table name="coach_thing" instead="x" />""", "coach_thing needs columns, or whole=\"true\" and none")]
    [InlineData(Whole + Columns, "coach_thing is declared twice: once a table is enough")]
    [InlineData("""<table name="coach_thing" whole="true" />""", "coach_thing does not say what to do instead")]
    public void Is_made_of_what_there_is(string declaration, string problem) =>
        Assert.Contains(problem, Assert.Throws<SourceException>(() => Expected(declaration)).Message, StringComparison.Ordinal);

    private static string Id(XElement step) => (string)step.Attribute("SdkMessageProcessingStepId")!;

    private static string Message(XElement step) => ((string)step.Attribute("Name")!).Split(": ")[1].Split(' ')[0];

    private IEnumerable<XElement> Steps(string declaration) => Expected(declaration).Where(file => file.Key.StartsWith("src/SdkMessageProcessingSteps/", StringComparison.Ordinal)).Select(file => XElement.Parse(file.Value[file.Value.IndexOf("<Sdk", StringComparison.Ordinal)..]));

    private IReadOnlyDictionary<string, string> Expected(string declaration)
    {
        Declare(declaration);
        return Files().Expected();
    }

    private void Declare(string declaration)
    {
        Directory.CreateDirectory(Path.Combine(solution.Root, "Solution"));
        File.WriteAllText(Path.Combine(solution.Root, "Solution", "gates.xml"), $"<gates>{declaration}</gates>");
    }

    private ModelFiles Files() => new(
        new Repository(solution.Root),
        SolutionModel.Read(solution.Folder, new UnpackedFolder(Path.Combine(solution.Root, "schema"))),
        solution.Folder,
        []);
}
