using System.ServiceModel;
using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A contact with a long history moves to another account: what is about it is compared after the commit, and whoever moved it is told.</summary>
public sealed class Too_much_for_one_transaction : PipelineTest
{
    private readonly Guid contact;
    private readonly Guid prospect;
    private readonly PlanTree plan;

    public Too_much_for_one_transaction(TestOrganisation organisation)
        : base(organisation)
    {
        var account = Yesterday(() => Produce.Account(Produce.Rep()));
        prospect = Yesterday(() => Produce.Account(Rep));
        contact = Admin.Create(new Entity("contact") { ["firstname"] = "Ada", ["lastname"] = "Long", ["parentcustomerid"] = Customer(account), ["ownerid"] = Rep.Reference });
        plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        Organization.DrainAsync();
    }

    private IReadOnlyList<Entity> Left => Rows("coach_sweep", "coach_sourceid", contact.ToString());

    private IReadOnlyList<Entity> Told(Person person) => [.. Rows("appnotification", "ownerid", person.Id).Where(row => (string)row["title"] == "Figures follow in some minutes")];

    /// <summary>The contact has as many completed calls, none of which counts: the account is a colleague's.</summary>
    private void WithCalls(int count)
    {
        var call = Call(new EntityReference("contact", contact));
        new ContributionCopies(Organization).Repeat("phonecall", call, count);
    }

    private void Move(IOrganizationService? by = null) => Set(by ?? Admin, "contact", contact, new() { ["parentcustomerid"] = Customer(prospect) });

    private string Portion(string? cursor, IOrganizationService? by = null) => (string)(by ?? Admin).Execute(new OrganizationRequest("coach_Recalculate")
    {
        ["RegardingTable"] = "contact",
        ["RegardingId"] = contact,
        ["Cursor"] = cursor,
    })["Cursor"];

    [Fact]
    public void Is_left_for_after_the_commit()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);

        Move();

        Assert.Equal((0m, 1), (Actual(plan.Activity), Left.Count));
    }

    [Fact]
    public void Is_done_a_moment_later_as_recalculating_says_too()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);
        Move();
        Organization.DrainAsync();
        var followed = Contributions(plan.Activity).Select(row => row.Id).Order().ToList();

        Recalculate(plan.Plan);

        Assert.Equal((RowsThrough.MostAtOnce + 1, 0), (followed.Count, Left.Count));
        Assert.Equal(followed, Contributions(plan.Activity).Select(row => row.Id).Order());
    }

    [Fact]
    public void Is_no_more_than_a_person_waits_for()
    {
        WithCalls(RowsThrough.MostAtOnce);

        Move();

        Assert.Equal((RowsThrough.MostAtOnce, 0), (Actual(plan.Activity), Left.Count));
    }

    [Fact]
    public void Is_told_to_who_caused_it_with_the_record_and_how_much_there_is()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);

        Move(Rep.Service);

        var told = Assert.Single(Told(Rep));
        Assert.Contains("501 rows about \"Ada Long\"", told.GetAttributeValue<string>("body"), StringComparison.Ordinal);
        Assert.Contains(contact.ToString(), told.GetAttributeValue<string>("data"), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_left_too_by_who_cannot_be_told()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);
        var importer = Produce.User("Ida Importer", null, 110);
        var role = Admin.Create(new Entity("role") { ["name"] = $"Importer {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit) });
        Overwrite("role", role, new() { ["parentrootroleid"] = new EntityReference("role", role) });
        foreach (var privilege in new[] { "prvReadContact", "prvWriteContact", "prvAppendContact", "prvReadAccount", "prvAppendToAccount" })
        {
            Smuggle("roleprivileges", new() { ["roleid"] = role, ["privilegeid"] = Assert.Single(Rows("privilege", "name", privilege)).Id, ["privilegedepthmask"] = 8 });
        }

        Admin.Associate("systemuser", importer.Id, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);

        Move(importer.Service);

        Assert.Equal((1, 0), (Left.Count, Told(importer).Count));
    }

    [Fact]
    public void Is_neither_left_nor_told_where_the_save_fails()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);
        Organization.Sent = (request, _) =>
        {
            if (request.Parameters.TryGetValue("Target", out var target) && target is Entity { LogicalName: "appnotification" }) throw new InvalidOperationException("The platform is not there.");
        };

        Assert.ThrowsAny<Exception>(() => Move(Rep.Service));

        Organization.Sent = null;
        Assert.Empty(Left);
    }

    [Fact]
    public void Is_done_with_once_a_sweep_over_everything_was_there()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);
        Move();
        Clock.Now = Clock.Now.AddMinutes(1);

        for (var cursor = ""; cursor is not null;)
        {
            var next = (string)Admin.Execute(new OrganizationRequest("coach_Relink") { ["Cursor"] = cursor })["Cursor"];
            cursor = next.Length == 0 ? null : next;
        }

        Assert.Equal((RowsThrough.MostAtOnce + 1, 0), (Actual(plan.Activity), Left.Count));
    }

    [Fact]
    public void Goes_on_where_an_attempt_failed()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);
        Move();
        var asked = 0;
        Organization.Sent = (request, _) =>
        {
            if (request.RequestName == "coach_Recalculate" && ++asked == 2) throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault(), "The database is busy.");
        };

        Organization.DrainAsync();

        Organization.Sent = null;
        Assert.Equal((4, RowsThrough.MostAtOnce + 1, 0), (asked, Actual(plan.Activity), Left.Count));
    }

    [Fact]
    public void Is_seen_among_the_sweeps_while_it_is_under_way()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);
        Move();

        var report = JsonNode.Parse((string)Admin.Execute(new OrganizationRequest("coach_GetHealth"))["Health"])!;

        Assert.Contains(report["sweeps"]!.AsArray(), sweep => (int?)sweep!["kind"] == (int)SweepKind.Record && sweep["completedOn"] is null);
    }

    [Fact]
    public void Goes_on_after_a_portion_where_that_stopped_until_the_cursor_is_empty()
    {
        WithCalls(RowsThrough.MostAtOnce + 1);
        Move();

        var first = Portion(null);
        var afterOne = Actual(plan.Activity);
        var second = Portion(first);
        var afterTwo = Actual(plan.Activity);

        Assert.Equal((200m, 400m, ""), (afterOne, afterTwo, Portion(second)));
    }

    [Fact]
    public void Refuses_a_cursor_that_nobody_answered() => Refusal.Of(() => Portion("somewhere"));

    [Fact]
    public void Is_not_worked_out_for_who_may_not_change_the_record()
    {
        var stranger = Produce.Manager(Produce.BusinessUnit("Elsewhere"));

        var refused = Refusal.Of(() => Portion(null, stranger.Service));

        Assert.Contains("is not there, or you may not change it", refused.Message, StringComparison.Ordinal);
    }
}
