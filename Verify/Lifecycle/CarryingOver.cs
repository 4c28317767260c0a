using System.Globalization;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Lifecycle;

/// <summary>Has the organisation bring what an earlier version wrote into the form of this one, call by call; whoever ends it starts it again.</summary>
internal sealed class CarryingOver(DataverseApi api, Action<string> tell)
{
    private const string Operation = "coach_CarryOver";

    public async Task<int> RunAsync(CancellationToken interrupted)
    {
        var carried = 0;
        while (!interrupted.IsCancellationRequested)
        {
            var answer = await api.CallAsync(Operation, []);
            carried += int.Parse(answer.Said("Carried") ?? "0", CultureInfo.InvariantCulture);
            if (answer.YesNo("More") != "yes")
            {
                var stayed = answer.Said("Stayed") ?? "0";
                tell($"{carried} records were carried over; nothing is left{(stayed == "0" ? "." : $" but {stayed} verdicts, whose reps are disabled or have no coaching role.")}");
                return 0;
            }

            tell($"{carried} records were carried over so far.");
        }

        tell($"{carried} records were carried over. Start it again, and it goes on with what is left.");
        return 1;
    }
}
