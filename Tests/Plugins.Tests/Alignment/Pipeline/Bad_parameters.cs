using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What cannot be read in a parameter of text is refused in words, by each operation that takes one; nothing breaks on it.</summary>
public sealed class Bad_parameters(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Text = "10";
    private static readonly string Deep = $"{string.Concat(Enumerable.Repeat("[{\"activities\":", 20000))}null{string.Concat(Enumerable.Repeat("}]", 20000))}";
    private static readonly string Bomb = "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";

    /// <summary>What people write to people: any text is one.</summary>
    private static readonly string[] Free = ["coach_AnswerPlan.Comment", "coach_DrawStart.Name", "coach_ExcuseSlot.Reason", "coach_GiveVerdict.Text"];

    private static readonly Dictionary<string, string[]> Nonsense = new()
    {
        ["coach_StartConversation.RegardingTable"] = ["x", "phonecall", "coach_target", "<&\"", Bomb],
        ["coach_GetCoachingContext.RegardingTable"] = ["x", "phonecall", "coach_target", "<&\"", Bomb],
        ["coach_Relink.RegardingTable"] = ["x", "phonecall", "<&\"", Bomb],
        ["coach_Relink.Cursor"] = ["x", "00000000000000000000000000000000 ", "-1", "<&\"", Bomb],
        ["coach_ImportTemplate.Document"] = ["x", "{", "[", "[1]", "null", "{}", "7", "{\"format\":{}}", "{\"format\":\"coaching-template\",\"formatVersion\":1,\"name\":\"x\",\"a:b\":1}", "\u0000", "<&\"", Bomb, Deep],
        ["coach_ImportMessages.Csv"] = ["x", " ", "name,kind,cue", "name,kind,cue,answer", "name,name,kind,cue,answer\na,b,c,d,e", "\"name", "\"name\"x,kind", "\u0000", "<&\"", Bomb, Deep, "name,kind,cue,answer" + new string('\n', 5_000_000)],
        ["coach_GetWeek.On"] = ["x", "2026-02-30", "30.11.2026", "9999-12-31", "<&\"", Bomb],
        ["coach_ShareCredit.Shares"] = ["x", "{", "[", "[1]", "[null]", "[[]]", "[{}]", "null", "[{\"userId\":1}]", "[{\"userId\":\"x\",\"share\":100}]", Bomb, Deep],
        ["coach_Recalculate.RegardingTable"] = ["x", "phonecall", "<&\"", Bomb],
        ["coach_Recalculate.Cursor"] = ["x", "-1", "<&\"", Bomb],
        ["coach_SuggestReview.OpportunityIds"] = ["x", ",", "[]", "<&\"", Bomb, string.Join(",", Enumerable.Range(0, 101).Select(_ => Guid.NewGuid()))],
        ["coach_StartPipelineReview.OpportunityIds"] = ["x", ",", "[]", "<&\"", Bomb, string.Join(",", Enumerable.Range(0, 5000).Select(_ => Guid.NewGuid())), $"{Guid.NewGuid()}"],
        ["coach_DrawStart.ManagerIds"] = ["x", ",", "[]", "<&\"", Bomb, string.Join(",", Enumerable.Range(0, 5000).Select(_ => Guid.NewGuid())), $"{Guid.NewGuid()},{Guid.NewGuid()}"],
        ["coach_PreviewRhythm.Recurrence"] = ["x", "FREQ", "FREQ=", "FREQ=WEEKLY;COUNT=99999999999999999999", "FREQ=DAILY;BYDAY=" + new string('M', 100_000), "<&\"", Bomb],
        ["coach_PreviewRhythm.Exceptions"] = ["x", "2026-02-30", "<&\"", Bomb],
        ["coach_ProposePlan.Objectives"] = ["x", "{", "[", "[1]", "[null]", "[[]]", "[{}]", "null", "{\"metricId\":1}", "[{\"metricId\":\"x\"}]", Bomb, Deep],
    };

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var (parameter, values) in Nonsense)
            {
                for (var index = 0; index < values.Length; index++) cases.Add(parameter, index);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Are_refused_in_words(string parameter, int index)
    {
        var plan = Produce.ValidPlan(Rep);
        var (operation, name) = (parameter.Split('.')[0], parameter.Split('.')[1]);
        var request = new OrganizationRequest(operation) { [name] = Nonsense[parameter][index] };
        if (name == "RegardingTable") request["RegardingId"] = Guid.NewGuid();
        if (operation == "coach_PreviewRhythm")
        {
            (request["Start"], request["TimeZone"], request["From"], request["To"]) = (Clock.Now, 105, Clock.Now, Clock.Now.AddDays(30));
            if (name != "Recurrence") request["Recurrence"] = "FREQ=DAILY";
        }

        if (name == "ManagerIds") (request["Name"], request["First"], request["WeeksBetween"]) = ("Spring", new DateTime(2026, 4, 6), 4);
        if (name == "Shares") request["OpportunityId"] = Produce.Opportunity(Rep);
        if (name == "Objectives") (request["PlanId"], request["ResultMetricId"], request["ResultValue"]) = (plan, Library.RevenueWon.Id, 1000m);

        var refusal = Refusal.Of(() => Admin.Execute(request));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.InRange(refusal.Message.Length, 20, 2000);
    }

    /// <summary>A made-up confirmation is no confirmation: what would change is said once more.</summary>
    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("<&\"")]
    public void Of_a_confirmation_confirm_nothing(string confirm)
    {
        var plan = Produce.Agreed(Rep);

        var answer = Admin.Execute(new OrganizationRequest("coach_Relink") { ["PlanId"] = plan.Plan, ["FromStart"] = true, ["Confirm"] = confirm });

        Assert.StartsWith("Nothing is written yet", (string)answer["Message"], StringComparison.Ordinal);
    }

    [Fact]
    public void Are_tried_in_every_parameter_of_text()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(Repository.Root, "Solution", "src", "customapis"), "customapirequestparameter.xml", SearchOption.AllDirectories)
            .Select(XElement.Load)
            .Where(parameter => (string?)parameter.Element("type") == Text)
            .Select(parameter => (string)parameter.Element("name")!)
            .ToList();

        Assert.NotEmpty(texts);
        Assert.Empty(texts.Except(Nonsense.Keys).Except(Free).Except(["coach_Relink.Confirm"]));
    }
}
