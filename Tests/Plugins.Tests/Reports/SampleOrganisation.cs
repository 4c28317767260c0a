using System.Net;
using CoachingExtensions.Samples;
using CoachingExtensions.Samples.Organisation;
using CoachingExtensions.Tests.Pipeline;
using LocalDataverse.WebApi.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Reports;

/// <summary>The sample organisation as the demo has it, with two of its regions, on 18 March 2026.</summary>
public sealed class SampleOrganisation : IAsyncLifetime
{
    private const int Regions = 2, Seed = 42;

    private readonly TestOrganisation made = new();

    internal LocalDataverse.Organization Organization => made.Organization;

    internal IOrganizationService Admin => made.Admin;

    internal IReadOnlyList<Pipeline.Person> Executives => With("Coaching Executive");

    internal IReadOnlyList<Pipeline.Person> Managers => With("Coaching Manager");

    internal IReadOnlyList<Pipeline.Person> Reps => With("Coaching Rep");

    public async ValueTask InitializeAsync()
    {
        Organization.LargestPage = PipelineTest.UsualPage;
        await using var app = Server.Build(Organization, "http://127.0.0.1:0");
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromMinutes(5) };
        var administrator = Admin.Retrieve("systemuser", Template.Administrator, new ColumnSet("internalemailaddress")).GetAttributeValue<string>("internalemailaddress");
        await new OrganisationLoader(new DataverseClient(http, administrator), Period.Of(DateOnly.FromDateTime(ManualClock.Wednesday)), Seed, Regions, 0, _ => { }).LoadAsync();
        Organization.DrainAsync();
    }

    public ValueTask DisposeAsync()
    {
        made.Dispose();
        return ValueTask.CompletedTask;
    }

    private List<Pipeline.Person> With(string role)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname") };
        query.AddLink("systemuserroles", "systemuserid", "systemuserid").AddLink("role", "roleid", "roleid").LinkCriteria.AddCondition("name", ConditionOperator.Equal, role);
        return [.. Admin.RetrieveMultiple(query).Entities.Select(user => new Pipeline.Person(user.Id, user.GetAttributeValue<string>("fullname"), Organization.ServiceFor(user.Id)))];
    }
}
