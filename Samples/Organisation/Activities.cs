using System.Globalization;
using System.Text.Json.Nodes;
using Bogus;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>Activities of one rep about a deal or an account, created and then completed, as a person does it.</summary>
internal sealed class Activities(DataverseClient rep, Faker faker)
{
    /// <summary>A call that was made.</summary>
    public void Call(ChangeSet changes, (Guid Id, string Name) account, DateOnly day)
    {
        var at = At(day);
        Done(changes, "phonecalls", Row($"Call about {account.Name}", "phonecall", "account", account.Id, at, minutes: 15), Completed(status: 2, at));
    }

    /// <summary>A meeting that was held.</summary>
    public void Meeting(ChangeSet changes, (Guid Id, string Name) account, DateOnly day)
    {
        var at = At(day);
        var row = Row($"Meeting: {account.Name}", "appointment", "account", account.Id, at, minutes: 60);
        row["location"] = faker.Address.City();
        Done(changes, "appointments", row, Completed(status: 3, at.AddHours(1)));
    }

    /// <summary>A meeting that is over, and that nobody has marked as held.</summary>
    public Task<Guid> UnmarkedMeetingAsync(Guid account, string about, DateOnly day) =>
        rep.CreateAsync("appointments", Row($"Review with {about}", "appointment", "account", account, day.ToDateTime(new TimeOnly(13, 0), DateTimeKind.Utc), minutes: 60));

    /// <summary>A task still to do: the deal's next step.</summary>
    public Task<Guid> NextStepAsync(Guid opportunity, string subject, DateOnly due) =>
        rep.CreateAsync("tasks", Row(subject, "task", "opportunity", opportunity, due.ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc), minutes: 0));

    private static void Done(ChangeSet changes, string set, JsonObject row, JsonObject completed)
    {
        var id = Guid.NewGuid();
        row["activityid"] = id;
        changes.Create(set, row).Update(set, id, completed);
    }

    private DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(faker.Random.Int(8, 15), faker.PickRandom(0, 15, 30, 45)), DateTimeKind.Utc);

    private static JsonObject Row(string subject, string activity, string table, Guid regarding, DateTime start, int minutes) => new()
    {
        ["subject"] = subject,
        ["scheduledstart"] = Text(start),
        ["scheduledend"] = Text(start.AddMinutes(minutes)),
        [$"regardingobjectid_{table}_{activity}@odata.bind"] = $"/{(table == "account" ? "accounts" : "opportunities")}({regarding})",
    };

    private static JsonObject Completed(int status, DateTime end) => new() { ["statecode"] = 1, ["statuscode"] = status, ["actualend"] = Text(end) };

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
