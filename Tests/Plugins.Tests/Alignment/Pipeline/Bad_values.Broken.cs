using System.Globalization;
using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The rows in which a value is broken, and how.</summary>
public sealed partial class Bad_values
{
    /// <summary>What a value is broken of: a plan whose activity counts by a metric and is aimed by a segment of its own.</summary>
    private BrokenRows Broken()
    {
        var metric = Produce.Metric([]);
        var segment = Produce.Segment("account", """<fetch><entity name="account"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>""");
        var plan = Produce.Agreed(Rep, new() { ["coach_metricid"] = new EntityReference("coach_metric", metric), ["coach_segmentid"] = new EntityReference("coach_segment", segment) });
        var call = Produce.OpenCall(Rep, Customer(Produce.Account(Rep)));
        Set(Rep.Service, "phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });
        var template = Produce.DraftTemplate("Own", new() { ["coach_tables"] = "account" });
        var question = Produce.Question(Produce.Section(template), new() { ["coach_kind"] = new OptionSetValue((int)QuestionKind.Choice), ["coach_choices"] = "Yes\nNo", ["coach_column"] = "name" });
        Produce.Publish(template);
        var review = (Guid)Admin.Execute(new OrganizationRequest("coach_StartPipelineReview") { ["OpportunityIds"] = Produce.Opportunity(Rep).ToString() })["ReviewId"];
        var started = talk.Start(Customer(Produce.Account(Rep)), template);
        return new BrokenRows(plan, call, started, new(Settings.ToDictionary(each => $"environmentvariablevalue {each.Key}", each => Setting(each.Key, each.Value)))
        {
            ["coach_answer"] = talk.Answer(new Person(Template.Administrator, "Administrator", Admin), started, new EntityReference("coach_question", question), "Yes"),
            ["coach_metric"] = metric,
            ["coach_segment"] = segment,
            ["coach_alignmentplan"] = plan.Plan,
            ["coach_target"] = plan.Activity,
            ["coach_template"] = template,
            ["coach_question"] = question,
            ["coach_pipelinereview"] = review,
            ["coach_pipelinereviewitem"] = Rows("coach_pipelinereviewitem", "coach_pipelinereviewid", review)[0].Id,
            ["coach_message"] = Admin.Create(new Entity("coach_message") { ["coach_name"] = "Too dear", ["coach_kind"] = new OptionSetValue((int)MessageKind.Objection), ["coach_stages"] = "Propose", ["coach_lostreasons"] = "Out-Sold" }),
            ["coach_creditshare"] = Produce.Split(Produce.Opportunity(Rep), Rep, 100),
            ["coach_contribution"] = Assert.Single(Contributions(plan.Activity)).Id,
            ["sdkmessageprocessingstep"] = Rows("sdkmessageprocessingstep", "name", "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of account")[0].Id,
            ["usersettings"] = Rep.Id,
        });
    }

    private Guid Setting(string name, string value)
    {
        var variable = Rows("environmentvariabledefinition", "schemaname", name)[0].ToEntityReference();
        return Rows("environmentvariablevalue", "environmentvariabledefinitionid", variable.Id) is [var set, ..]
            ? set.Id
            : Admin.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = variable, ["value"] = value });
    }

    private string? Read(string subject, string column, Guid id)
    {
        using var session = Organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = $"SELECT \"{column}\" FROM \"{TableOf(subject)}\" WHERE \"{KeyOf(subject)}\" = '{id}'";
        return command.ExecuteScalar() is { } there and not DBNull ? Convert.ToString(there, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Past the engine, as nobody can.</summary>
    private void Write(string subject, string column, Guid id, string? value)
    {
        using var session = Organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = $"UPDATE \"{TableOf(subject)}\" SET \"{column}\" = $value WHERE \"{KeyOf(subject)}\" = '{id}'";
        command.Parameters.AddWithValue("$value", value is null ? DBNull.Value : column == "timezonecode" ? long.Parse(value, CultureInfo.InvariantCulture) : value);
        command.ExecuteNonQuery();
        session.Commit();
    }

    private static string TableOf(string subject) => subject.Split(' ')[0];

    private static string KeyOf(string subject) => TableOf(subject) is "usersettings" ? "systemuserid" : $"{TableOf(subject)}id";

    private sealed record BrokenRows(PlanTree Plan, Guid Call, Guid Talk, Dictionary<string, Guid> Ids)
    {
        public Guid Of(string table) => Ids[table];
    }
}
