using System.Text.Json.Nodes;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>What became of an attempt.</summary>
internal enum Outcome
{
    /// <summary>The role does not reach so far.</summary>
    Refused,

    /// <summary>The role would allow it, and a rule of the product does not.</summary>
    Gated,

    /// <summary>It is done.</summary>
    Done,
}

/// <summary>One person sends one message over the Web API; what is there afterwards is read back, not only the answer.</summary>
internal sealed class Trial(TestOrganisation organisation, Api api, Payload payload)
{
    private int tried;

    private IOrganizationService Admin => organisation.Admin;

    public async Task<Outcome> Of(Person person, Subject subject, Scene scene, Message message) => message switch
    {
        Message.Create => await Create(person, subject, scene),
        Message.Read => await Read(person, subject, scene),
        Message.Update => await Update(person, subject, scene),
        Message.Delete => await Delete(person, subject, scene),
        Message.Assign => await Assign(person, subject, scene),
        _ => await Share(person, subject, scene),
    };

    private async Task<Outcome> Create(Person person, Subject subject, Scene scene)
    {
        var row = payload.Row(subject.Table, subject.Needed(scene));
        var before = Count(subject.Table);
        var answer = await api.Send(person, "POST", payload.Set(subject.Table), row);
        return Judged(answer, Count(subject.Table) == before + 1);
    }

    /// <summary>By its id, and among all others.</summary>
    private async Task<Outcome> Read(Person person, Subject subject, Scene scene)
    {
        var row = Row(subject, scene);
        var one = await api.Send(person, "GET", $"{payload.Path(row)}?$select={subject.Column}", null);
        var many = await api.Send(person, "GET", $"{payload.Set(subject.Table)}?$select={subject.Column}&$filter={payload.Key(subject.Table)} eq {row.Id}", null);
        var isListed = many.IsSuccess && JsonNode.Parse(many.Text)!["value"]!.AsArray().Count == 1;
        return Judged(one, isListed);
    }

    private async Task<Outcome> Update(Person person, Subject subject, Scene scene)
    {
        var row = Row(subject, scene);
        var value = subject.Column == "coach_value" ? (object)(1000m + ++tried) : subject.Column == "value" ? $"{++tried}" : $"Tried {++tried}";
        var answer = await api.Send(person, "PATCH", payload.Path(row), payload.Row(subject.Table, new Values { [subject.Column] = value }), ("If-Match", "*"));
        return Judged(answer, Equals(Saved(row, subject.Column), value));
    }

    private async Task<Outcome> Delete(Person person, Subject subject, Scene scene)
    {
        var row = Row(subject, scene);
        var answer = await api.Send(person, "DELETE", payload.Path(row), null);
        return Judged(answer, Admin.All(row.LogicalName, payload.Key(row.LogicalName), row.Id).Count == 0);
    }

    private async Task<Outcome> Assign(Person person, Subject subject, Scene scene)
    {
        var row = Row(subject, scene);
        var answer = await api.Send(person, "PATCH", payload.Path(row), payload.Row(subject.Table, new Values { ["ownerid"] = scene.Successor.Reference }), ("If-Match", "*"));
        return Judged(answer, Equals(Saved(row, "ownerid"), scene.Successor.Reference));
    }

    private async Task<Outcome> Share(Person person, Subject subject, Scene scene)
    {
        var row = Row(subject, scene);
        var before = Shares(row.Id);
        var answer = await api.Send(person, "POST", "GrantAccess", new JsonObject
        {
            ["Target"] = new JsonObject { ["@odata.type"] = $"Microsoft.Dynamics.CRM.{row.LogicalName}", [payload.Key(row.LogicalName)] = row.Id.ToString() },
            ["PrincipalAccess"] = new JsonObject
            {
                ["Principal"] = new JsonObject { ["@odata.type"] = "Microsoft.Dynamics.CRM.systemuser", ["systemuserid"] = scene.Successor.Id.ToString() },
                ["AccessMask"] = "ReadAccess, DeleteAccess",
            },
        });
        return Judged(answer, Shares(row.Id) != before);
    }

    /// <summary>An answer that says another thing than what is there is a contradiction, and so is a refusal for no reason of the matrix.</summary>
    private static Outcome Judged(Answer answer, bool isDone) => (answer.IsSuccess, isDone, answer.Code) switch
    {
        (true, true, _) => Outcome.Done,
        (false, false, Refusal.PrivilegeMissing) => Outcome.Refused,
        (false, false, Refusal.ByPlugin) => Outcome.Gated,
        _ => throw new InvalidOperationException($"{(isDone ? "it is done" : "nothing is done")}, and the answer is {(int)answer.Status} {answer.Text}"),
    };

    private static EntityReference Row(Subject subject, Scene scene) => new(subject.Table, subject.Row(scene));

    private object? Saved(EntityReference row, string column) => Admin.Retrieve(row.LogicalName, row.Id, new ColumnSet(column)).Attributes.TryGetValue(column, out var value) ? value : null;

    private long Count(string table) => Counted($"SELECT COUNT(*) FROM \"{table}\"");

    private long Shares(Guid row) => Counted($"SELECT COALESCE(SUM(accessrightsmask), 0) FROM principalobjectaccess WHERE objectid = '{row}'");

    private long Counted(string sql)
    {
        using var connection = organisation.Organization.Database.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
