using CoachingExtensions.Samples.Console;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The console sample does at night what the scheduled flow does.</summary>
public sealed class The_night_s_work(TestOrganisation organisation) : RhythmTest(organisation)
{
    [Fact]
    public void Fills_the_calendar_when_nobody_looks()
    {
        var rhythm = Rhythm();
        Clock.Now = Clock.Now.AddDays(14);

        new NightsWork(Admin, _ => { }).Do();

        Assert.Contains("04-28 07:00", Instants(rhythm));
    }

    [Fact]
    public void Finds_nothing_to_do_a_second_time()
    {
        Rhythm();
        new NightsWork(Admin, _ => { }).Do();
        List<string> told = [];

        new NightsWork(Admin, told.Add).Do();

        Assert.Equal(["coach_Relink: 0 links changed.", "coach_AdvanceRhythms: 0 conversations scheduled.", "coach_RecalculateReadiness: 0 readiness changed.", "coach_SendDigests: 0 people told how the week went."], told);
    }

    [Fact]
    public void Ends_where_an_operation_never_does()
    {
        var stuck = new Stuck();

        var fault = Assert.Throws<InvalidOperationException>(() => new NightsWork(stuck, _ => { }).Do());

        Assert.StartsWith("coach_Relink did not come to an end", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>An organisation whose sweep is always at the same place.</summary>
    private sealed class Stuck : IOrganizationService
    {
        public OrganizationResponse Execute(OrganizationRequest request) => new() { ResponseName = request.RequestName, Results = { ["Cursor"] = "here" } };

        public Guid Create(Entity entity) => throw new NotSupportedException();

        public Entity Retrieve(string entityName, Guid id, Microsoft.Xrm.Sdk.Query.ColumnSet columnSet) => throw new NotSupportedException();

        public void Update(Entity entity) => throw new NotSupportedException();

        public void Delete(string entityName, Guid id) => throw new NotSupportedException();

        public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

        public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

        public EntityCollection RetrieveMultiple(Microsoft.Xrm.Sdk.Query.QueryBase query) => throw new NotSupportedException();
    }
}
