using CoachingExtensions.Packer.Model;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Model;

public sealed class TheGeneratedModel : IDisposable
{
    private const string CSharp = "Plugins/Platform/Model/";
    private const string TypeScript = "WebResources/shared/model.g.ts";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    [Fact]
    public void Has_a_class_for_a_table_of_the_solution()
    {
        var code = Expected()[CSharp + "coach_thing.g.cs"];

        Assert.Contains("[EntityLogicalName(EntityLogicalName)]\npublic partial class coach_thing : Entity\n", code, StringComparison.Ordinal);
        Assert.Contains("public const string PrimaryIdAttribute = \"coach_thingid\";", code, StringComparison.Ordinal);
        Assert.Contains("public const string PrimaryNameAttribute = \"coach_name\";", code, StringComparison.Ordinal);
        Assert.Contains("get => GetAttributeValue<EntityReference>(Fields.coach_accountid);", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_id_of_the_row_and_its_key_column_alike()
    {
        var code = Expected()[CSharp + "coach_thing.g.cs"];

        Assert.Contains("base.Id = value.GetValueOrDefault();", code, StringComparison.Ordinal);
        Assert.Contains("public override Guid Id\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_options_after_their_labels()
    {
        var code = Expected()[CSharp + "OptionSets/coach_colour.g.cs"];

        Assert.Contains("/// <summary>Light &amp; red</summary>\n    [EnumMember]\n    LightRed = 104500000,", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_a_column_with_a_choice_an_enum() =>
        Assert.Contains("public coach_colour? coach_colour\n", Expected()[CSharp + "coach_thing.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Has_only_names_for_a_table_of_the_platform()
    {
        var code = Expected()[CSharp + "account.g.cs"];

        Assert.Contains("public static class Account\n", code, StringComparison.Ordinal);
        Assert.Contains("public const string Name = \"name\";", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_web_resources_the_names_the_choices_and_the_shape_of_a_row()
    {
        var code = Expected()[TypeScript];

        Assert.Contains("export const enum coach_colour {\n  LightRed = 104500000,\n  Blue = 104500001,\n}\n", code, StringComparison.Ordinal);
        Assert.Contains("  entitySetName = \"coach_things\",\n  primaryId = \"coach_thingid\",", code, StringComparison.Ordinal);
        Assert.Contains("  _coach_accountid_value?: string | null;\n  coach_colour?: coach_colour | null;", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_web_resources_the_columns_of_a_table() =>
        Assert.Contains("export const enum coach_thing_columns {\n  coach_accountid = \"coach_accountid\",\n", Expected()[TypeScript], StringComparison.Ordinal);

    [Fact]
    public void Names_what_a_custom_api_takes_and_answers()
    {
        solution.Add("customapis/coach_Do/customapi.xml", "<customapi uniquename=\"coach_Do\"><description default=\"Does it.\" /></customapi>");
        solution.Add("customapis/coach_Do/customapirequestparameters/What/customapirequestparameter.xml", "<customapirequestparameter uniquename=\"What\" />");
        solution.Add("customapis/coach_Do/customapiresponseproperties/Done/customapiresponseproperty.xml", "<customapiresponseproperty uniquename=\"Done\" />");

        var code = Expected()[CSharp + "Messages/coach_Do.g.cs"];

        Assert.Contains("/// <summary>Does it.</summary>\npublic static class coach_Do\n{\n", code, StringComparison.Ordinal);
        Assert.Contains("public const string What = \"What\";", code, StringComparison.Ordinal);
        Assert.Contains("public const string Done = \"Done\";", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_stale_until_it_is_written_and_again_when_the_solution_changes()
    {
        var files = Files();
        Assert.Contains(TypeScript, files.Stale());

        files.Write();
        var afterwards = Files().Stale();
        solution.Edit("OptionSets/coach_colour.xml", "description=\"Blue\"", "description=\"Green\"");

        Assert.Empty(afterwards);
        Assert.Equal([CSharp + "OptionSets/coach_colour.g.cs", TypeScript, "docs/model.md"], Files().Stale());
    }

    [Fact]
    public void Loses_the_files_of_what_is_gone()
    {
        Files().Write();
        solution.Delete("OptionSets/coach_colour.xml");

        Files().Write();

        Assert.False(File.Exists(Path.Combine(solution.Root, CSharp, "OptionSets", "coach_colour.g.cs")));
    }

    private IReadOnlyDictionary<string, string> Expected() => Files().Expected();

    private ModelFiles Files() => new(
        new Repository(solution.Root),
        SolutionModel.Read(solution.Folder, new UnpackedFolder(Path.Combine(solution.Root, "schema"))),
        solution.Folder,
        []);
}
