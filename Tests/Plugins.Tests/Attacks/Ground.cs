using System.Text;
using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>An organisation with people of every role, rows that are worth a forgery, and the Web API before it.</summary>
public sealed partial class Ground : IAsyncLifetime
{
    private readonly TestOrganisation organisation = new();
    private readonly Produce produce;
    private readonly Api api;

    public Ground()
    {
        produce = new Produce(organisation);
        api = new Api(organisation);
        Rep = produce.Rep();
        Payload = new Payload(Metadata);
        var segment = organisation.Library.Prospects;
        var account = produce.Account(Rep);
        Plan = produce.Agreed(Rep, new() { ["coach_segmentid"] = segment });
        Draft = produce.Draft(Rep, plan: new() { ["coach_name"] = "Second quarter", ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });
        OtherAccount = produce.Account(Rep);
        Close(produce.OpenCall(Rep, new EntityReference("account", account)));
        Manager = produce.Manager();
        Conversation = new Talk(organisation, Manager).Start(new EntityReference("account", account));
        organisation.Admin.Update(new Entity("coach_target", Plan.Activity) { ["coach_targetvalue"] = 31m });
        ByHand = produce.LinkByHand(Plan.Objective, LinkKind.Manual, new EntityReference("account", account));
    }

    internal Person Rep { get; }

    internal Person Manager { get; }

    internal PlanTree Plan { get; }

    internal Guid Conversation { get; }

    /// <summary>Where rows can move to, and what parents new rows find.</summary>
    internal PlanTree Draft { get; }

    internal Guid OtherAccount { get; }

    internal Guid ByHand { get; }

    internal Payload Payload { get; }

    internal MetadataCatalogue Metadata => organisation.Organization.Metadata;

    internal Guid System { get; private set; }

    internal IReadOnlyList<(string Role, Person Person)> Attackers { get; private set; } = [];

    internal IOrganizationService Admin => organisation.Admin;

    public async ValueTask InitializeAsync()
    {
        Attackers =
        [
            ("rep", Rep),
            ("manager", Manager),
            ("executive", produce.Executive()),
            ("coaching administrator", produce.User("Ada Administrator", null, 92, "Salesperson", "Coaching Administrator")),
            ("system administrator", new Person(Template.Administrator, "Administrator", Admin)),
        ];
        System = Admin.All("systemuser", "fullname", "SYSTEM")[0].Id;
        await api.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await api.DisposeAsync();
        organisation.Dispose();
    }

    /// <summary>All that a table holds in some columns, and how many rows: what an attempt must leave as it is.</summary>
    internal string Print(string table, IReadOnlyCollection<string> columns)
    {
        using var connection = organisation.Organization.Database.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Prepend(Metadata.Table(table).PrimaryIdColumn).Select(column => $"\"{column}\""))} FROM \"{table}\" ORDER BY 1";
        using var reader = command.ExecuteReader();
        var print = new StringBuilder();
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++) print.Append(reader.GetValue(field)).Append('|');
            print.Append('\n');
        }

        return print.ToString();
    }

    internal async Task Send(Person who, string method, string path, JsonNode? body, params (string Name, string Value)[] headers) =>
        Demand(await api.Send(who, method, path, body, headers));

    internal async Task Batch(Person who, bool inChangeSet, string method, string path, JsonNode? body) => Demand(await api.Batch(who, inChangeSet, method, path, body));

    /// <summary>The same person, whose service is reached over SOAP.</summary>
    internal Person OverSoap(Person who) => who with { Service = api.Soap(who) };

    private static void Demand(Answer answer)
    {
        // A batch may be answered with success though a part of it was not.
        if (!answer.IsSuccess || answer.Text.Contains("HTTP/1.1 4", StringComparison.Ordinal)) throw new RefusedException(answer.Text);
    }

    private void Close(Guid call) => Rep.Service.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
}
