using CoachingExtensions.Packer.Model;
using CoachingExtensions.Packer.Model.Document;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Model;

public sealed class TheDocumentOfTheModel : IDisposable
{
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    [Fact]
    public void Has_a_line_for_a_column_with_its_type_and_purpose()
    {
        solution.Edit("Entities/coach_thing/Entity.xml", "<LogicalName>coach_accountid</LogicalName>", "<LogicalName>coach_accountid</LogicalName>\n<Descriptions><Description description=\"Whose | it is.\" languagecode=\"1033\" /></Descriptions>");

        Assert.Matches(@"\| coach_accountid \|[^|]*\| lookup to account \|[^|]*\|  \| Whose \\\| it is. \|\n", Document());
    }

    [Fact]
    public void Leaves_out_what_dataverse_gives_every_table() => Assert.DoesNotContain("| coach_thingid |", Document(), StringComparison.Ordinal);

    [Fact]
    public void Says_which_columns_the_product_writes()
    {
        var thing = Table.ReadAll(solution.Folder).Single(table => table.LogicalName == "coach_thing");
        var gate = new GatedTable(thing, IsWhole: false, [.. thing.Columns.Where(column => column.LogicalName == "coach_accountid")], "Ask for it.");

        Assert.Matches(@"\| coach_accountid \| .* \| product \|", Document(gate));
    }

    [Fact]
    public void Says_of_a_step_when_it_runs_and_what_its_class_is_for()
    {
        solution.Add("../Plugins/Things/Steps/APluginOfTheTests.cs", """
            namespace CoachingExtensions.Packer.Tests;

            /// <summary>Keeps <see cref="Things.Order"/>
            /// in things.</summary>
            [Attribute]
            public sealed class APluginOfTheTests : Base
            """);

        var document = Document();

        Assert.Contains("\nKeeps Order in things.\n", document, StringComparison.Ordinal);
        Assert.Matches(@"\| step \| when \| order \| columns \|\n\| --- \| --- \| --- \| --- \|\n\| [^|]+ \| (before|after|later) \|", document);
    }

    [Fact]
    public void Says_what_a_custom_api_takes_and_answers()
    {
        solution.Add("customapis/coach_Do/customapi.xml", "<customapi uniquename=\"coach_Do\"><isfunction>1</isfunction><description default=\"Does it.\" /></customapi>");
        solution.Add("customapis/coach_Do/customapirequestparameters/What/customapirequestparameter.xml", "<customapirequestparameter uniquename=\"What\"><isoptional>1</isoptional><type>10</type><description default=\"What to do.\" /></customapirequestparameter>");

        Assert.Contains("### coach_Do\n\nFunction. Does it.\n\n| parameter | type | needed | purpose |\n| --- | --- | --- | --- |\n| What | text |  | What to do. |\n", Document(), StringComparison.Ordinal);
    }

    private string Document(params GatedTable[] gates) => ModelDocument.Write(new Repository(solution.Root), solution.Folder, gates);
}
