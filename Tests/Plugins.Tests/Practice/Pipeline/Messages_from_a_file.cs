using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Sales messages out of a spreadsheet, beside the shipped library.</summary>
public sealed class Messages_from_a_file : PipelineTest, IClassFixture<Messages_from_a_file.WithPractice>
{
    private const string Header = "name;kind;cue;answer;drill\n";
    private const int WesternEurope = 110;
    private const string Drill = "First a question";

    public Messages_from_a_file(TestOrganisation organisation, WithPractice practice)
        : base(organisation)
    {
        practice.LoadOnceInto(organisation);
    }

    [Fact]
    public void Are_made_with_the_drill_that_practises_them_and_read_a_second_time_change_nothing()
    {
        const string File = "\uFEFF" + Header + "We build it ourselves;Objection;\"We build; it \"\"ourselves\"\".\";\"First line.\r\nSecond line.\";first a QUESTION\r\n=1+1;Insight;+2;@3;\r\nA third;Open question;Cue;Answer;\r\n";

        Assert.Equal((3, 0), Counts(Import(File)));
        var made = Message("We build it ourselves");
        Assert.Equal("We build; it \"ourselves\".", made["coach_cue"]);
        Assert.Equal("First line.\nSecond line.", made["coach_text"]);
        Assert.Equal("+2", Message("=1+1")["coach_cue"]);
        Assert.Contains(made.Id, Practised());

        Assert.Equal((0, 0), Counts(Import(File)));
        Assert.Single(Practised(), id => id == made.Id);
    }

    [Fact]
    public void Put_differently_what_has_their_name_and_leave_the_rest_and_its_drills_alone()
    {
        var (before, practised) = (Messages().Count, Practised());

        var answer = Import($"{Header}I have to THINK about it;Objection;New cue;New answer;\nYour price is too high;Objection;New cue;New answer;{Drill}");

        Assert.Equal((0, 2), Counts(answer));
        Assert.Equal(before, Messages().Count);
        Assert.Equal("New answer", Message("I have to THINK about it")["coach_text"]);
        Assert.Equal(practised.Order(), Practised().Order());
    }

    [Fact]
    public void Are_all_refused_for_one_wrong_line()
    {
        var before = Messages().Count;

        var answer = Import($"{Header}Quite right;Insight;Cue;Answer;\nQuite wrong;Joke;Cue;Answer;No such drill\n");

        Assert.Equal((0, 0), Counts(answer));
        Assert.Equal([3, 3], Errors(answer).Select(error => error!["line"]!.GetValue<int>()));
        Assert.Equal(before, Messages().Count);
    }

    [Fact]
    public void Stay_beside_one_of_the_same_name_that_is_no_longer_in_use()
    {
        var old = Message("Leaks run at night").Id;
        Admin.Update(new Entity("coach_message", old) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Assert.Equal((1, 0), Counts(Import($"{Header}Leaks run at night;Insight;Cue;Answer;")));

        Assert.NotEqual("Answer", Admin.Retrieve("coach_message", old, new ColumnSet("coach_text"))["coach_text"]);
    }

    [Fact]
    public void Are_written_by_who_may_write_the_library_and_by_nobody_else()
    {
        var administrator = Produce.User("Ada Administrator", null, WesternEurope, "Coaching Administrator");
        var manager = Produce.Manager();

        Assert.Equal((1, 0), Counts(Import($"{Header}By the administrator;Insight;Cue;Answer;{Drill}", administrator.Service)));
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Import($"{Header}By the manager;Insight;Cue;Answer;", manager.Service)).Code);
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Import($"{Header}By the rep;Insight;Cue;Answer;", Rep.Service)).Code);
    }

    [Fact]
    public void Come_by_the_hundreds_over_several_pages()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 250).Select(line => $"Of many {line};Insight;Cue;Answer;{Drill}"));

        Assert.Equal((250, 0), Counts(Import(Header + lines)));
        Assert.Equal((0, 250), Counts(Import(Header + lines.Replace(";Answer;", ";Another answer;", StringComparison.Ordinal))));
    }

    private OrganizationResponse Import(string csv, IOrganizationService? by = null) => (by ?? Admin).Execute(new OrganizationRequest("coach_ImportMessages") { ["Csv"] = csv });

    private static (int Created, int Updated) Counts(OrganizationResponse answer) => ((int)answer["Created"], (int)answer["Updated"]);

    private static JsonArray Errors(OrganizationResponse answer) => JsonNode.Parse((string)answer["Errors"])!.AsArray();

    private Entity Message(string name) => Assert.Single(Messages(), row => row.GetAttributeValue<string>("coach_name") == name);

    private IReadOnlyList<Entity> Messages() => Admin.All(new QueryExpression("coach_message") { ColumnSet = new ColumnSet("coach_name", "coach_cue", "coach_text"), Criteria = { Conditions = { new ConditionExpression("statecode", ConditionOperator.Equal, 0) } } });

    /// <summary>By the drill that answers no objection before a question.</summary>
    private List<Guid> Practised()
    {
        var drill = Admin.All("coach_drill", "coach_name", Drill).Single();
        return [.. Admin.All("coach_drill_message", "coach_drillid", drill.Id).Select(row => row.GetAttributeValue<Guid>("coach_messageid"))];
    }

    /// <summary>The library, loaded once for the class.</summary>
    public sealed class WithPractice
    {
        private bool isLoaded;

        internal void LoadOnceInto(TestOrganisation organisation)
        {
            if (isLoaded) return;
            organisation.LoadPractice();
            isLoaded = true;
        }
    }
}
