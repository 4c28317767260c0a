using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Teams, and who is in them. As the system: people know their colleagues, whatever their roles let them read of users.</summary>
internal sealed class TeamReader(Step step)
{
    private const string Report = "report";

    /// <summary>Who may read every verdict sees all teams, as in the coaching report.</summary>
    public bool IsAll => Rights.ReachAll(step.System, step.UserId, coach_feedback.EntityLogicalName, "Read");

    /// <summary>To whom somebody reports.</summary>
    public Guid? ManagerOf(Guid personId) => step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.ParentSystemUserId)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{personId}" /></filter>
        </entity></fetch>
        """)?.Id(UserRow.ParentSystemUserId);

    /// <summary>The teams of some managers that have anybody in them.</summary>
    /// <param name="managers">Of these; null for all.</param>
    public TeamChoice Teams(IReadOnlyCollection<Guid>? managers) => new(
    [
        .. step.System.RunAll(Fetch.Template($"""
            <fetch distinct="true"><entity name="{SystemUser.EntityLogicalName}">
              {Fetch.Columns(UserRow.SystemUserId, UserRow.FullName)}
              <order attribute="{UserRow.SystemUserId}" />
              {new Fetch.Parts(managers is null ? [] : [new XElement("filter", Fetch.In(UserRow.SystemUserId, managers))])}
              {Reports("inner")}
            </entity></fetch>
            """)).Select(row => new NamedTeam(row.Id, row.Text(UserRow.FullName) ?? "")).OrderBy(team => team.ManagerName, StringComparer.Ordinal).ThenBy(team => team.ManagerId),
    ]);

    /// <summary>Those who can sign in of some managers' teams, the managers among them: two questions.</summary>
    public IReadOnlyList<ProgressPerson> People(IReadOnlyCollection<Guid> managers) => Of(
    [
        Fetch.Template($"""
            <filter type="or">
              {Fetch.In(UserRow.SystemUserId, managers)}
              {Fetch.In(UserRow.ParentSystemUserId, managers)}
            </filter>
            """),
    ]);

    /// <summary>Everybody who is in a team and can sign in.</summary>
    public IReadOnlyList<ProgressPerson> Everybody() =>
        [.. Of([]).Where(person => person.ManagerId is not null || person.HasReports)];

    private List<ProgressPerson> Of(IEnumerable<XElement> which)
    {
        var rows = step.System.Run($"""
            <fetch><entity name="{SystemUser.EntityLogicalName}">
              {Fetch.Columns(UserRow.FullName, UserRow.ParentSystemUserId)}
              <order attribute="{UserRow.SystemUserId}" />
              <filter><condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" />{new Fetch.Parts(which)}</filter>
              {Reports("outer")}
              {TimeZones.Beside(UserRow.SystemUserId)}
            </entity></fetch>
            """).GroupBy(row => row.Id).Select(same => same.First()).ToList();
        var withPlan = WithPlan([.. rows.Select(row => row.Id)]);
        return
        [
            .. rows.Select(row => new ProgressPerson(row.Id, row.Text(UserRow.FullName) ?? "", row.Id(UserRow.ParentSystemUserId))
            {
                Zone = TimeZones.Of(row),
                HasReports = row.Id($"{Report}.{UserRow.SystemUserId}") is not null,
                HasPlan = withPlan.Contains(row.Id),
            }).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id),
        ];
    }

    private static XElement Reports(string join) => Fetch.Template($"""
        <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.ParentSystemUserId}" to="{UserRow.SystemUserId}" link-type="{join}" alias="{Report}">
          {new Fetch.Parts(join == "outer" ? [Fetch.Template($"""<attribute name="{UserRow.SystemUserId}" />"""), Fetch.Template($"""<order attribute="{UserRow.SystemUserId}" />""")] : [])}
          <filter><condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" /></filter>
        </link-entity>
        """);

    private HashSet<Guid> WithPlan(IReadOnlyCollection<Guid> people) => new((people.Count == 0 ? [] : step.System.Run($"""
        <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
          {Fetch.Columns(PlanRow.OwnerId)}
          <order attribute="{PlanRow.coach_alignmentplanid}" />
          <filter>
            <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Proposed}</value></condition>
            {Fetch.In(PlanRow.OwnerId, people)}
          </filter>
        </entity></fetch>
        """)).Select(row => row.Id(PlanRow.OwnerId)).OfType<Guid>());
}
