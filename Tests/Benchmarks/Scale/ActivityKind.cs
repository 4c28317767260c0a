using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>A kind of activity as a rep makes it, plans it on a day and completes it.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Set">Its name in the Web API.</param>
/// <param name="Metric">The shipped metric that counts it.</param>
/// <param name="Completed">Its status when it is done.</param>
/// <param name="Minutes">How long it takes.</param>
internal sealed record ActivityKind(string Table, string Set, string Metric, int Completed, int Minutes)
{
    public static IReadOnlyList<ActivityKind> All { get; } =
    [
        new("phonecall", "phonecalls", "Calls completed", 2, 15),
        new("appointment", "appointments", "Appointments held", 3, 60),
        new("task", "tasks", "Tasks completed", 5, 0),
    ];

    public JsonObject Row(Guid account, DateOnly day)
    {
        var start = Start(day);
        return new JsonObject
        {
            ["subject"] = $"{Metric}, about the account",
            ["scheduledstart"] = Text(start),
            ["scheduledend"] = Text(start.AddMinutes(Minutes)),
            [$"regardingobjectid_account_{Table}@odata.bind"] = $"/accounts({account:D})",
        };
    }

    public JsonObject Done(DateOnly day) => new() { ["statecode"] = 1, ["statuscode"] = Completed, ["actualend"] = Text(Start(day).AddMinutes(Minutes)) };

    private static DateTime Start(DateOnly day) => day.ToDateTime(new TimeOnly(9, 30), DateTimeKind.Utc);

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
