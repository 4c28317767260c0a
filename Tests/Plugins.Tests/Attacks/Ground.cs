using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>An organisation with people of every role, rows that are worth a forgery, and the Web API before it.</summary>
public sealed partial class Ground : IAsyncLifetime
{
    private readonly TestOrganisation organisation = new();
    private readonly Produce produce;
    private readonly Dictionary<Guid, string> addresses = [];
    private WebApplication? app;
    private HttpClient? http;

    public Ground()
    {
        produce = new Produce(organisation);
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
        foreach (var user in Admin.RetrieveMultiple(new QueryExpression("systemuser") { ColumnSet = new ColumnSet("internalemailaddress", "fullname") }).Entities)
        {
            addresses[user.Id] = user.GetAttributeValue<string>("internalemailaddress") ?? "";
            if (user.GetAttributeValue<string>("fullname") == "SYSTEM") System = user.Id;
        }

        app = Server.Build(organisation.Organization, "http://127.0.0.1:0");
        await app.StartAsync();
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"{app.Urls.Single()}/api/data/v9.2/") };
    }

    public async ValueTask DisposeAsync()
    {
        http?.Dispose();
        if (app is not null) await app.DisposeAsync();
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

    internal async Task Send(Person who, string method, string path, JsonNode? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", addresses[who.Id]);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        if (body is not null) request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        await Answered(request);
    }

    internal async Task Batch(Person who, bool inChangeSet, string method, string path, JsonNode? body)
    {
        var inner = $"{method} {http!.BaseAddress}{path} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{body?.ToJsonString()}\r\n";
        var text = inChangeSet
            ? $"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 1\r\n\r\n{inner}--c--\r\n--b--\r\n"
            : $"--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n{inner}--b--\r\n";
        using var request = new HttpRequestMessage(HttpMethod.Post, "$batch");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", addresses[who.Id]);
        request.Content = new StringContent(text, Encoding.UTF8);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=b");
        await Answered(request);
    }

    private async Task Answered(HttpRequestMessage request)
    {
        using var response = await http!.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        // A batch may be answered with success though a part of it was not.
        if (!response.IsSuccessStatusCode || text.Contains("HTTP/1.1 4", StringComparison.Ordinal)) throw new RefusedException(text);
    }

    private void Close(Guid call) => Rep.Service.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
}
