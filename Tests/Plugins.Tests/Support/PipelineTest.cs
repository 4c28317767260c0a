using CoachingExtensions.Alignment;
using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test through the real pipeline. Each has its own rep, and the clock back on Wednesday.</summary>
public abstract class PipelineTest : IClassFixture<TestOrganisation>
{
    /// <summary>The rows of a page, as the platform has it.</summary>
    internal const int UsualPage = 5000;

    private readonly TestOrganisation organisation;
    private Person? rep;

    protected PipelineTest(TestOrganisation organisation)
    {
        this.organisation = organisation;
        Clock.Now = ManualClock.Wednesday;
        Produce = new Produce(organisation);
    }

    private protected Produce Produce { get; }

    private protected ManualClock Clock => organisation.Clock;

    private protected Organization Organization => organisation.Organization;

    private protected IOrganizationService Admin => organisation.Admin;

    private protected Library Library => organisation.Library;

    private protected Person Rep => rep ??= Produce.Rep();

    private protected static EntityReference Deal(Guid id) => new("opportunity", id);

    private protected static EntityReference Customer(Guid id) => new("account", id);

    private protected void Set(string table, Guid id, Values values) => Set(Admin, table, id, values);

    private protected static void Set(IOrganizationService service, string table, Guid id, Values values)
    {
        var row = values.Over(table, []);
        row.Id = id;
        service.Update(row);
    }

    /// <summary>Writes what only the product writes, past the engine and its gates: as an older version or a restored copy may have left it.</summary>
    private protected void Overwrite(string table, Guid id, Values values) => Beneath(connection => TableStore.Update(connection, Organization.Metadata.Table(table), id, values));

    private protected void Smuggle(string table, Values values) => Smuggle(table, Guid.NewGuid(), values);

    private protected void Smuggle(string table, Guid id, Values values) => Beneath(connection => TableStore.Insert(connection, Organization.Metadata.Table(table), id, values));

    private protected void Erase(string table, Guid id) => Beneath(connection => TableStore.Delete(connection, Organization.Metadata.Table(table), id));

    private protected void Complete(Guid call) => Complete("phonecall", call);

    private protected void Complete(string table, Guid id, Values? more = null)
    {
        var row = (more ?? []).Over(table, new() { ["statecode"] = new OptionSetValue(1) });
        row.Id = id;
        Rep.Service.Update(row);
    }

    /// <summary>A completed call of the rep.</summary>
    private protected Guid Call(EntityReference? regarding = null)
    {
        var call = Produce.OpenCall(Rep, regarding);
        Complete(call);
        return call;
    }

    /// <summary>Makes something that was known already yesterday: what is typed in only today is taken for having been there.</summary>
    private protected T Yesterday<T>(Func<T> make)
    {
        var today = Clock.Now;
        Clock.Now = today.AddDays(-1);
        var made = make();
        Clock.Now = today;
        return made;
    }

    private protected void Win(Guid deal, decimal revenue, string? day = null, IOrganizationService? by = null) => Close("WinOpportunity", deal, revenue, day, by);

    private protected void Close(string message, Guid deal, decimal? revenue, string? day = null, IOrganizationService? by = null) => (by ?? Rep.Service).Execute(new OrganizationRequest(message)
    {
        ["OpportunityClose"] = new Entity("opportunityclose")
        {
            ["opportunityid"] = Deal(deal),
            ["actualrevenue"] = revenue is { } value ? new Money(value) : null,
            ["actualend"] = day is null ? Clock.Now : ManualClock.Utc(day),
        },
        ["Status"] = new OptionSetValue(-1),
    });

    private protected decimal? Actual(Guid target) => Target(target).GetAttributeValue<decimal?>("coach_actual");

    private protected Entity Target(Guid target) => Admin.Retrieve("coach_target", target, new ColumnSet(true));

    private protected TargetStatus Status(Guid target) => (TargetStatus)Target(target).GetAttributeValue<OptionSetValue>("coach_status").Value;

    private protected IReadOnlyList<Entity> Contributions(Guid target) => Rows("coach_contribution", "coach_targetid", target);

    private protected IReadOnlyList<Entity> Links(Guid target) => Rows("coach_targetlink", "coach_targetid", target);

    private protected IReadOnlyList<Entity> Rows(string table, string column, object value) => Admin.All(table, column, value);

    /// <summary>How many requests something takes, with pages as they are: a page more is a request more.</summary>
    private protected int RequestsOf(Action work)
    {
        var requests = 0;
        Organization.LargestPage = UsualPage;
        Organization.Sent = (_, _) => requests++;
        work();
        Organization.Sent = null;
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        return requests;
    }

    private protected int Recalculate(Guid plan) =>
        (int)Admin.Execute(new OrganizationRequest("coach_Recalculate") { ["PlanId"] = plan })["Recalculated"];

    private void Beneath(Action<SqliteConnection> write)
    {
        using var session = Organization.Database.BeginWrite();
        write(session.Connection);
        session.Commit();
    }

    private protected static string Day(Entity row, string column) =>
        row.GetAttributeValue<DateTime?>(column) is { } day ? $"{day:yyyy-MM-dd}" : "open";
}
