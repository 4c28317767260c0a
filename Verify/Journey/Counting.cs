using CoachingExtensions.Platform.Model;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Journey;

/// <summary>A plan with a target, a record that serves it, and a call that counts.</summary>
internal sealed class Counting(Scene scene)
{
    /// <summary>Nothing is made before it: it may be changed by what is.</summary>
    public const string Remembered = "What the people are notified of";

    public const string Deal = "An opportunity of the account";

    private const string Ground = "An account, metrics and a segment";
    private const string Plan = "A plan with its targets";
    private const string Agree = "The plan agreed";
    private const string Call = "A phone call completed";

    private const string Calls = """<fetch><entity name="phonecall"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""";
    private const string Won = """<fetch><entity name="opportunity"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""";

    private Guid calls;
    private Guid deals;
    private Guid revenue;
    private Guid segment;
    private Guid plan;
    private Guid target;

    public IEnumerable<JourneyStep> Steps() =>
    [
        new(Ground, "made", GroundAsync) { After = [Remembered] },
        new(Deal, "made", DealAsync) { After = [Ground] },
        new(Plan, "made", PlanAsync) { After = [Ground] },
        new(Agree, "Agreed", AgreeAsync) { After = [Plan] },
        new("The account linked to the target", "Automatic", LinkAsync) { After = [Agree] },
        // After the link: what agreeing has to do counts earlier calls by itself, and this one is for the step on calls.
        new(Call, "completed", CallAsync) { After = [Deal] },
        new("The call counted", "1 contribution, target at 1", CountedAsync) { After = [Agree, Call] },
    ];

    private async Task<string> GroundAsync()
    {
        scene.Account = await scene.Trail.MakeAsync(scene.AsRep, "accounts", "accountid", scene.Name, new JObject { ["name"] = scene.Name, ["ownerid@odata.bind"] = scene.RepOwns });
        // They look at ids and at what the shipped ones look at, so that no step has to watch another column for them.
        calls = await MetricAsync(coach_aorlevel.Activity, "phonecall", Calls, "actualend");
        deals = await MetricAsync(coach_aorlevel.Objective, "opportunity", Won, "actualclosedate");
        revenue = await MetricAsync(coach_aorlevel.Result, "opportunity", Won, "actualclosedate");
        segment = await scene.Trail.MakeAsync(scene.Caller, "coach_segments", "coach_segmentid", scene.Name, new JObject
        {
            ["coach_name"] = scene.Name,
            ["coach_table"] = (int)coach_segmenttable.Account,
            ["coach_fetchxml"] = $"""<fetch><entity name="account"><filter><condition attribute="accountid" operator="eq" value="{scene.Account:D}" /></filter></entity></fetch>""",
        });
        return "made";
    }

    private async Task<string> DealAsync()
    {
        scene.Opportunity = await scene.Trail.MakeAsync(scene.AsRep, "opportunities", "opportunityid", scene.Name, new JObject
        {
            ["name"] = scene.Name,
            ["customerid_account@odata.bind"] = $"/accounts({scene.Account:D})",
            ["ownerid@odata.bind"] = scene.RepOwns,
        });
        return "made";
    }

    private async Task<string> PlanAsync()
    {
        plan = await scene.Trail.MakeAsync(scene.Caller, "coach_alignmentplans", "coach_alignmentplanid", scene.Name, new JObject
        {
            ["coach_name"] = scene.Name,
            ["coach_start"] = Scene.Day(-7),
            ["coach_end"] = Scene.Day(30),
            ["coach_managerid@odata.bind"] = $"/systemusers({scene.People.Manager:D})",
            ["ownerid@odata.bind"] = scene.RepOwns,
        });
        var result = await TargetAsync(coach_aorlevel.Result, revenue, 1, parent: null);
        var objective = await TargetAsync(coach_aorlevel.Objective, deals, 1, result);
        target = await TargetAsync(coach_aorlevel.Activity, calls, 10, objective);
        return "made";
    }

    private async Task<string> AgreeAsync()
    {
        await scene.Caller.UpdateAsync("coach_alignmentplans", plan, new JObject { ["statecode"] = 0, ["statuscode"] = (int)coach_alignmentplan_statuscode.Agreed });
        var row = await scene.Caller.GetAsync($"coach_alignmentplans({plan:D})?$select=statuscode");
        return $"{(coach_alignmentplan_statuscode)row.Value<int>("statuscode")}";
    }

    private async Task<string> LinkAsync()
    {
        var links = await scene.AwaitAsync($"coach_targetlinks?$select=coach_kind&$filter=_coach_targetid_value eq {target:D} and _coach_accountid_value eq {scene.Account:D}");
        return links.Count == 0 ? "no link" : $"{(coach_linkkind)links[0].Value<int>("coach_kind")}";
    }

    private async Task<string> CallAsync()
    {
        var call = await scene.Trail.MakeAsync(scene.AsRep, "phonecalls", "activityid", scene.Name, new JObject
        {
            ["subject"] = scene.Name,
            ["regardingobjectid_opportunity_phonecall@odata.bind"] = $"/opportunities({scene.Opportunity:D})",
            ["ownerid@odata.bind"] = scene.RepOwns,
        });
        await scene.AsRep.UpdateAsync("phonecalls", call, new JObject { ["statecode"] = 1, ["statuscode"] = 2, ["actualend"] = Scene.Moment(DateTime.UtcNow) });
        return (await scene.Caller.GetAsync($"phonecalls({call:D})?$select=statecode")).Said("statecode") == "1" ? "completed" : "open";
    }

    private async Task<string> CountedAsync()
    {
        var rows = await scene.AwaitAsync($"coach_contributions?$select=coach_value&$filter=_coach_targetid_value eq {target:D}");
        var row = await scene.Caller.GetAsync($"coach_targets({target:D})?$select=coach_actual");
        return $"{rows.Count} contribution{(rows.Count == 1 ? "" : "s")}, target at {row.Value<decimal?>("coach_actual"):0.##}";
    }

    private Task<Guid> MetricAsync(coach_aorlevel level, string table, string fetchXml, string dateColumn) => scene.Trail.MakeAsync(scene.Caller, "coach_metrics", "coach_metricid", $"{scene.Name}, {level}", new JObject
    {
        ["coach_name"] = $"{scene.Name}, {level}",
        ["coach_level"] = (int)level,
        ["coach_category"] = (int)coach_metriccategory.Call,
        ["coach_sourcetable"] = table,
        ["coach_fetchxml"] = fetchXml,
        ["coach_datecolumn"] = dateColumn,
        ["coach_aggregate"] = (int)coach_aggregate.Count,
        ["coach_credit"] = (int)coach_credit.Owner,
        ["coach_unit"] = "rows",
    });

    private Task<Guid> TargetAsync(coach_aorlevel level, Guid metric, int value, Guid? parent)
    {
        var row = new JObject
        {
            ["coach_name"] = $"{scene.Name}, {level}",
            ["coach_level"] = (int)level,
            ["coach_targetvalue"] = value,
            ["coach_planid@odata.bind"] = $"/coach_alignmentplans({plan:D})",
            ["coach_metricid@odata.bind"] = $"/coach_metrics({metric:D})",
            ["coach_segmentid@odata.bind"] = $"/coach_segments({segment:D})",
            ["ownerid@odata.bind"] = scene.RepOwns,
        };
        if (parent is { } above) row["coach_parenttargetid@odata.bind"] = $"/coach_targets({above:D})";
        // An agreed plan keeps its targets, and takes them along when it goes.
        return scene.Trail.PartAsync(scene.Caller, "coach_targets", "coach_targetid", row);
    }
}
