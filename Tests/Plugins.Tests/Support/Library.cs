using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The shipped metrics, segments and templates, and the roles, by name.</summary>
internal sealed class Library(IOrganizationService service)
{
    private readonly Dictionary<(string, string), EntityReference> found = [];

    public EntityReference CallsCompleted => Row("coach_metric", "coach_name", "Calls completed");

    public EntityReference AppointmentsHeld => Row("coach_metric", "coach_name", "Appointments held");

    public EntityReference EmailsSent => Row("coach_metric", "coach_name", "E-mails sent");

    public EntityReference TasksCompleted => Row("coach_metric", "coach_name", "Tasks completed");

    public EntityReference DealsWon => Row("coach_metric", "coach_name", "Deals won");

    public EntityReference RevenueWon => Row("coach_metric", "coach_name", "Revenue won");

    public EntityReference Prospects => Row("coach_segment", "coach_name", "Prospects");

    public EntityReference LargeAccounts => Row("coach_segment", "coach_name", "Large accounts");

    public EntityReference EarlyStageDeals => Row("coach_segment", "coach_name", "Early-stage deals");

    public EntityReference LargeDeals => Row("coach_segment", "coach_name", "Large deals");

    public EntityReference Template(string name) => Row("coach_template", "coach_name", name);

    public EntityReference Role(string name) => Row("role", "name", name);

    public Guid Unit => service.RetrieveMultiple(new QueryExpression("businessunit") { Criteria = { Conditions = { new ConditionExpression("parentbusinessunitid", ConditionOperator.Null) } } }).Entities[0].Id;

    private EntityReference Row(string table, string column, string name)
    {
        if (found.TryGetValue((table, name), out var known)) return known;
        var rows = service.RetrieveMultiple(new QueryByAttribute(table) { Attributes = { column }, Values = { name } }).Entities;
        return found[(table, name)] = rows.Count > 0 ? rows[0].ToEntityReference() : throw new InvalidOperationException($"There is no {table} named \"{name}\".");
    }
}
