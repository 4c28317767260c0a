using System.Text.Json.Nodes;
using CoachingExtensions.Tests.Attacks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A private point is read by nobody but its owner, whatever is asked and however.</summary>
public sealed class Who_reads_a_private_point(TestOrganisation organisation) : PointTest(organisation)
{
    private const string Secret = "I may leave";

    private readonly TestOrganisation organisation = organisation;

    private static string FetchXml(string inside) => $"<fetch>{inside}</fetch>";

    /// <summary>Every kind of question that could name it.</summary>
    private static IReadOnlyList<string> Queries(Guid point, Person rep, EntityReference deal) =>
    [
        FetchXml("""<entity name="coach_agendaitem"><all-attributes /></entity>"""),
        FetchXml($"""<entity name="coach_agendaitem"><attribute name="coach_name" /><filter><condition attribute="coach_agendaitemid" operator="eq" value="{point}" /></filter></entity>"""),
        FetchXml($"""<entity name="systemuser"><attribute name="fullname" /><filter><condition attribute="systemuserid" operator="eq" value="{rep.Id}" /></filter><link-entity name="coach_agendaitem" from="coach_repid" to="systemuserid" link-type="outer" alias="p"><attribute name="coach_name" /></link-entity></entity>"""),
        FetchXml($"""<entity name="opportunity"><attribute name="name" /><filter><condition attribute="opportunityid" operator="eq" value="{deal.Id}" /></filter><link-entity name="coach_agendaitem" from="coach_opportunityid" to="opportunityid" link-type="outer" alias="p"><attribute name="coach_name" /></link-entity></entity>"""),
    ];

    private static string Counted(Person reader, Guid point)
    {
        var rows = reader.Service.RetrieveMultiple(new FetchExpression($"""<fetch aggregate="true"><entity name="coach_agendaitem"><attribute name="coach_agendaitemid" alias="count" aggregate="count" /><filter><condition attribute="coach_agendaitemid" operator="eq" value="{point}" /></filter></entity></fetch>""")).Entities;
        return string.Concat(rows.Select(row => ((AliasedValue)row["count"]).Value));
    }

    private static bool Says(IEnumerable<Entity> rows) => rows.Any(row => row.Attributes.Values.Any(value => (value is AliasedValue aliased ? aliased.Value : value) is Secret));

    [Fact]
    public void Nobody_but_its_owner_by_any_query()
    {
        var deal = NewDeal;
        var point = Raise(Rep, Secret, Rep, Manager, isPrivate: true, more: new() { ["coach_opportunityid"] = deal });
        var talk = Talk.Start(deal);
        Tick(Rep, point, talk);
        Person[] others = [Manager, Produce.Executive(), Produce.Rep(), Produce.User("Adam Administrator", null, 110, "Salesperson", "Coaching Administrator")];

        foreach (var query in Queries(point, Rep, deal))
        {
            Assert.True(Says(Rep.Service.RetrieveMultiple(new FetchExpression(query)).Entities), query);
            foreach (var other in others.Take(3)) Assert.False(Says(other.Service.RetrieveMultiple(new FetchExpression(query)).Entities), $"{other.Name}: {query}");
        }

        foreach (var other in others.Take(3))
        {
            Assert.Empty(other.Service.RetrieveMultiple(new QueryExpression("coach_agendaitem") { ColumnSet = new ColumnSet(true), Criteria = { Conditions = { new ConditionExpression("coach_agendaitemid", ConditionOperator.Equal, point) } } }).Entities);
            Assert.Equal("0", Counted(other, point));
            Assert.DoesNotContain(Secret, Pipeline.Talk.Context(other, Reference(talk)).ToJsonString(), StringComparison.Ordinal);
        }

        // Who administers coaching has no privilege on points at all.
        foreach (var other in others) Assert.NotEqual("", Refusal.Of(() => other.Service.Retrieve("coach_agendaitem", point, new ColumnSet("coach_name"))).Message);
    }

    [Fact]
    public async Task Nobody_but_its_owner_over_the_Web_API()
    {
        var deal = NewDeal;
        var point = Raise(Rep, Secret, Rep, Manager, isPrivate: true, more: new() { ["coach_opportunityid"] = deal });
        string[] paths =
        [
            "coach_agendaitems",
            $"coach_agendaitems({point})",
            $"coach_agendaitems?$filter=coach_agendaitemid eq {point}",
            $"systemusers({Rep.Id})?$select=fullname&$expand=coach_systemuser_coach_agendaitem_repid($select=coach_name)",
            $"opportunities({deal.Id})?$select=name&$expand=coach_opportunity_coach_agendaitem_opportunityid($select=coach_name)",
            $"systemusers({Rep.Id})/coach_systemuser_coach_agendaitem_repid?$select=coach_name",
            $"coach_agendaitems?$apply=groupby((coach_name))",
        ];

        await using var api = new Api(organisation);
        await api.Start();
        Person[] others = [Manager, Produce.Executive(), Produce.Rep()];
        foreach (var path in paths)
        {
            foreach (var other in others) Assert.DoesNotContain(Secret, (await api.Send(other, "GET", path, null)).Text, StringComparison.Ordinal);
        }

        Assert.Contains(Secret, (await api.Send(Rep, "GET", paths[1], null)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_point_never_stands_in_what_a_page_is_told_of_a_talk()
    {
        Raise(Manager, Secret, Rep, Manager, isPrivate: true);
        var talk = Talk.Held(NewDeal);

        Assert.DoesNotContain(Secret, Pipeline.Talk.Context(Rep, Reference(talk)).ToJsonString(), StringComparison.Ordinal);
        Assert.IsType<JsonArray>(Pipeline.Talk.Context(Rep, Reference(talk))["points"]);
    }
}
