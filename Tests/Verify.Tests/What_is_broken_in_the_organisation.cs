using CoachingExtensions.Verify.Compare;

namespace CoachingExtensions.Tests.Verification;

/// <summary>Each thing that can be wrong in an organisation is found, named and told apart, through the Web API.</summary>
public sealed class What_is_broken_in_the_organisation
{
    private const string Step = "CoachingExtensions.Practice.CheckMessagePlugin: Update of coach_message (before)";
    private const string StepId = "004b1f6b-4be5-5ac0-9e91-0ae67675d6cc";
    private const string UsedColumns = "fb8b5611-645d-5304-9173-d9fb82f040ab";

    public static TheoryData<string, string, string, string, string> Breaks => new()
    {
        { "Solution", "UPDATE solution SET version = '0.9.0.0' WHERE uniquename = 'CoachingExtensions'", "different", "CoachingExtensions: version", "0.9.0.0" },
        { "Solution", "UPDATE solution SET ismanaged = 0 WHERE uniquename = 'CoachingExtensions'", "different", "CoachingExtensions: managed", "no" },
        { "Solution", "DELETE FROM solution WHERE uniquename = 'CoachingExtensions'", "missing", "CoachingExtensions", "not there" },
        { "View", "DELETE FROM savedquery WHERE savedqueryid = (SELECT savedqueryid FROM savedquery WHERE returnedtypecode = 'coach_rhythm' AND querytype = 64)", "missing", "coach_rhythm", "not there" },
        { "View", "UPDATE savedquery SET statecode = 1 WHERE returnedtypecode = 'coach_rhythm' AND querytype = 64", "different", "on", "no" },
        { "View", "UPDATE savedquery SET layoutxml = replace(layoutxml, 'name=\"coach_advancedon\"', 'name=\"coach_start\"') WHERE returnedtypecode = 'coach_rhythm' AND querytype = 0", "different", "Active Rhythms: columns", "without coach_advancedon" },
        { "View", "UPDATE savedquery SET fetchxml = replace(fetchxml, 'attribute=\"statecode\" operator=\"eq\"', 'attribute=\"statecode\" operator=\"ne\"') WHERE returnedtypecode = 'coach_rhythm' AND querytype = 0", "different", "Active Rhythms: query", "without statecode eq 0" },
        { "View", "UPDATE savedquery SET fetchxml = replace(fetchxml, 'attribute=\"coach_repid\" operator=\"like\"', 'attribute=\"coach_name\" operator=\"like\"') WHERE returnedtypecode = 'coach_rhythm' AND querytype = 4", "different", "query", "without find: coach_repid like {0}" },
        { "View", "UPDATE savedquery SET fetchxml = '<fetch>' WHERE returnedtypecode = 'coach_skill' AND querytype = 64", "different", "query", "without by coach_name, statecode eq 0" },
        { "Command", "UPDATE ribboncustomization SET ribbondiffxml = replace(ribbondiffxml, 'Command=\"coach.account.Coach.Form.Command\"', 'Command=\"other\"') WHERE entity = 'account'", "different", "account: coach.account.Coach.Form: command", "other" },
        { "Command", "UPDATE ribboncustomization SET ribbondiffxml = replace(ribbondiffxml, '<Button Id=\"coach.account.Coach.Form\"', '<Button Id=\"other\"') WHERE entity = 'account'", "missing", "account: coach.account.Coach.Form", "not there" },
        { "Command", "UPDATE ribboncustomization SET ribbondiffxml = replace(ribbondiffxml, 'FunctionName=\"CoachingExtensions.Conversations.Pane.coach\"', 'FunctionName=\"other\"') WHERE entity = 'account'", "different", "account: coach.account.Coach.Form.Command: calls", "without CoachingExtensions.Conversations.Pane.coach" },
        { "Report", "DELETE FROM report WHERE name = 'Activity versus Objective Gap'", "missing", "Activity versus Objective Gap", "not there" },
        { "Report", "UPDATE report SET name = 'Gap' WHERE name = 'Activity versus Objective Gap'", "different", "Activity versus Objective Gap: name", "Gap" },
        { "Report", "UPDATE report SET bodytext = replace(bodytext, 'ReportParameter Name=\"AsOf\"', 'ReportParameter Name=\"Other\"') WHERE name = 'Activity versus Objective Gap'", "different", "Activity versus Objective Gap: parameters", "without AsOf" },
        { "Report", "UPDATE report SET bodytext = replace(bodytext, '&lt;entity name=\"coach_alignmentplan\"', '&lt;entity name=\"coach_target\"') WHERE name = 'Activity versus Objective Gap'", "different", "Activity versus Objective Gap: queries", "without SHA-256" },
        { "Form", "DELETE FROM systemform WHERE objecttypecode = 'coach_rhythm' AND type = 2", "missing", "coach_rhythm", "not there" },
        { "Form", "UPDATE systemform SET formactivationstate = 0 WHERE objecttypecode = 'coach_rhythm' AND type = 2", "different", "on", "no" },
        { "Dashboard", "DELETE FROM systemform WHERE formid = '859e3a1f-7e54-55ce-849f-5eeacffb3296'", "missing", "Alignment", "not there" },
        { "Chart", "DELETE FROM savedqueryvisualization WHERE savedqueryvisualizationid = (SELECT min(savedqueryvisualizationid) FROM savedqueryvisualization WHERE primaryentitytypecode = 'coach_target')", "missing", "coach_target", "not there" },
        { "Web resource", "UPDATE webresource SET content = 'b2xk' WHERE name = 'coach_/conversations/week/week.html'", "different", "coach_/conversations/week/week.html: content", "3 bytes" },
        { "Web resource", "DELETE FROM webresource WHERE name = 'coach_/conversations/week/week.html'", "missing", "coach_/conversations/week/week.html", "not there" },
        { "Plug-in assembly", "UPDATE pluginassembly SET version = '0.9.0.0' WHERE name = 'CoachingExtensions.Plugins'", "different", "CoachingExtensions.Plugins: version", "0.9.0.0" },
        { "Plug-in assembly", "UPDATE pluginassembly SET content = 'b2xk' WHERE name = 'CoachingExtensions.Plugins'", "different", "CoachingExtensions.Plugins: content", "3 bytes" },
        { "Plug-in assembly", "UPDATE pluginassembly SET content = NULL WHERE name = 'CoachingExtensions.Plugins'", "not checked", "CoachingExtensions.Plugins: content", "?" },
        { "Plug-in type", "DELETE FROM plugintype WHERE typename = 'CoachingExtensions.Practice.CheckMessagePlugin'", "missing", "CoachingExtensions.Practice.CheckMessagePlugin", "not there" },
        { "Step", $"UPDATE sdkmessageprocessingstep SET statecode = 1 WHERE sdkmessageprocessingstepid = '{StepId}'", "different", $"{Step}: on", "no" },
        { "Step", $"UPDATE sdkmessageprocessingstep SET stage = 40 WHERE sdkmessageprocessingstepid = '{StepId}'", "different", $"{Step}: stage", "40" },
        { "Step", $"UPDATE sdkmessageprocessingstep SET mode = 1 WHERE sdkmessageprocessingstepid = '{StepId}'", "different", $"{Step}: mode", "1" },
        { "Step", $"UPDATE sdkmessageprocessingstep SET filteringattributes = 'coach_stages' WHERE sdkmessageprocessingstepid = '{StepId}'", "different", $"{Step}: filtering columns", "coach_stages" },
        { "Step", $"UPDATE sdkmessageprocessingstep SET sdkmessagefilterid = NULL WHERE sdkmessageprocessingstepid = '{StepId}'", "different", $"{Step}: table", "none" },
        { "Step", $"DELETE FROM sdkmessageprocessingstep WHERE sdkmessageprocessingstepid = '{StepId}'", "missing", Step, "not there" },
        { "Step image", $"DELETE FROM sdkmessageprocessingstepimage WHERE sdkmessageprocessingstepid = '{StepId}'", "missing", $"{Step}: before", "not there" },
        { "Step image", $"UPDATE sdkmessageprocessingstepimage SET attributes = 'coach_text' WHERE sdkmessageprocessingstepid = '{StepId}'", "different", $"{Step}: before: columns", "coach_text" },
        { "Custom API", "DELETE FROM customapi WHERE uniquename = 'coach_GiveVerdict'", "missing", "coach_GiveVerdict", "not there" },
        { "Custom API", "UPDATE customapi SET executeprivilegename = NULL WHERE uniquename = 'coach_GiveVerdict'", "different", "coach_GiveVerdict: privilege", "nothing" },
        { "Custom API", "UPDATE customapi SET plugintypeid = NULL WHERE uniquename = 'coach_GiveVerdict'", "different", "coach_GiveVerdict: class", "nothing" },
        { "API parameter", "DELETE FROM customapirequestparameter WHERE name = 'coach_GiveVerdict.Text'", "missing", "coach_GiveVerdict.Text", "not there" },
        { "API parameter", "UPDATE customapirequestparameter SET isoptional = 0 WHERE name = 'coach_GiveVerdict.Text'", "different", "coach_GiveVerdict.Text: optional", "no" },
        { "API answer", "DELETE FROM customapiresponseproperty WHERE name = 'coach_StartConversation.ConversationId'", "missing", "coach_StartConversation.ConversationId", "not there" },
        { "Role", "DELETE FROM role WHERE name = 'Coaching Executive'", "missing", "Coaching Executive", "not there" },
        { "Privilege", Grant("DELETE FROM roleprivileges"), "missing", "Coaching Rep: prvReadcoach_target", "not there" },
        { "Privilege", Grant("UPDATE roleprivileges SET privilegedepthmask = 8"), "different", "Coaching Rep: prvReadcoach_target: reaches", "Global" },
        { "App", "UPDATE appmodule SET statecode = 1 WHERE uniquename = 'coach_SalesCoaching'", "different", "coach_SalesCoaching: on", "no" },
        { "App", "DELETE FROM appmoduleroles WHERE roleid = 'df7d5a6e-f414-522b-91b3-3ce0448419ba'", "different", "coach_SalesCoaching: roles", "without df7d5a6e-f414-522b-91b3-3ce0448419ba" },
        { "App", "DELETE FROM appmodulecomponent WHERE objectid = '04e4a4cd-9460-5c5b-8c33-bcf9ac58e325'", "different", "coach_SalesCoaching: views, forms and charts", "without 04e4a4cd-9460-5c5b-8c33-bcf9ac58e325" },
        { "Site map", "UPDATE sitemap SET sitemapxml = replace(sitemapxml, 'Id=\"coach_Week\"', 'Id=\"other\"') WHERE sitemapnameunique = 'coach_SalesCoaching'", "different", "coach_SalesCoaching: entries", "without SubArea coach_Week" },
        { "Site map", "UPDATE sitemap SET sitemapnameunique = 'other' WHERE sitemapnameunique = 'coach_SalesCoaching'", "missing", "coach_SalesCoaching", "not there" },
        { "Environment variable", "DELETE FROM environmentvariabledefinition WHERE schemaname = 'coach_EarlyDays'", "missing", "coach_EarlyDays", "not there" },
        { "Environment variable", "UPDATE environmentvariabledefinition SET defaultvalue = '30' WHERE schemaname = 'coach_EarlyDays'", "different", "coach_EarlyDays: default value", "30" },
        { "Reference data", "DELETE FROM coach_metric WHERE coach_name = 'Calls completed'", "missing", "coach_metric: Calls completed", "not there" },
        { "Reference data", "DELETE FROM coach_drill WHERE coach_drillid = '74f35cc3-1172-5398-92b0-a59ac8e9ecec'", "missing", "coach_drill: Thirty seconds, five times", "not there" },
    };

    private static string Grant(string change) =>
        $"{change} WHERE roleid = (SELECT roleid FROM role WHERE name = 'Coaching Rep') AND privilegeid = (SELECT privilegeid FROM privilege WHERE name = 'prvReadcoach_target')";

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task Is_reported(string kind, string change, string result, string what, string found)
    {
        await using var live = await Live.StartAsync();
        Assert.Equal(1, live.Break(change));

        var findings = await live.LookAsync(kind);

        var finding = Assert.Single(findings, finding => finding.Outcome != Outcome.Ok);
        Assert.Equal(result, CoachingExtensions.Verify.Report.Table.Name(finding.Outcome));
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
        Assert.Contains(found, finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_the_product_watches_by_itself_are_the_organisations()
    {
        await using var live = await Live.StartAsync();
        Assert.Equal(1, live.Break($"UPDATE sdkmessageprocessingstep SET filteringattributes = 'phonenumber,subject' WHERE sdkmessageprocessingstepid = '{UsedColumns}'"));

        var findings = await live.LookAsync("Step");

        Assert.All(findings, finding => Assert.Equal(Outcome.Ok, finding.Outcome));
    }

    [Fact]
    public async Task Rows_of_the_reference_data_may_be_worded_anew()
    {
        await using var live = await Live.StartAsync();
        Assert.Equal(1, live.Break("UPDATE coach_metric SET coach_name = 'Calls' WHERE coach_name = 'Calls completed'"));

        var findings = await live.LookAsync("Reference data");

        Assert.All(findings, finding => Assert.Equal(Outcome.Ok, finding.Outcome));
    }

    [Fact]
    public async Task Without_a_role_each_of_its_privileges_is_missing()
    {
        await using var live = await Live.StartAsync();
        live.Break("DELETE FROM role WHERE name = 'Coaching Executive'");

        var findings = await live.LookAsync("Privilege");

        Assert.All(findings, finding => Assert.Equal(finding.What.StartsWith("Coaching Executive", StringComparison.Ordinal) ? Outcome.Missing : Outcome.Ok, finding.Outcome));
        Assert.Contains(findings, finding => finding.Outcome == Outcome.Missing);
    }
}
