using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Samples.Console;

/// <summary>What a schedule does each night: every operation is called again until it says that nothing is left.</summary>
/// <param name="service">The organisation, as whom the work is done.</param>
/// <param name="tell">Shows what was done.</param>
internal sealed class NightsWork(IOrganizationService service, Action<string> tell)
{
    // Work that never gets less is a fault, and no night is long enough for it.
    private const int Most = 10_000;

    /// <summary>Does all of it, in the order in which one follows from the other.</summary>
    public void Do()
    {
        Sweep();
        UntilNothingIsLeft(coach_AdvanceRhythms.MessageName, coach_AdvanceRhythms.Results.Left, coach_AdvanceRhythms.Results.Created, "conversations scheduled");
        UntilNothingIsLeft(coach_RecalculateReadiness.MessageName, coach_RecalculateReadiness.Results.Left, coach_RecalculateReadiness.Results.Changed, "readiness changed");
        UntilNothingIsLeft(coach_SendDigests.MessageName, coach_SendDigests.Results.Left, coach_SendDigests.Results.Sent, "people told how the week went");
    }

    private void Sweep()
    {
        var (cursor, changed) = ("", 0);
        for (var calls = 0; ; calls++)
        {
            if (calls == Most) throw new InvalidOperationException($"{coach_Relink.MessageName} did not come to an end in {Most} calls: it stands at {cursor}.");
            var request = new OrganizationRequest(coach_Relink.MessageName);
            if (cursor.Length > 0) request[coach_Relink.Parameters.Cursor] = cursor;
            var response = service.Execute(request);
            changed += Number(response, coach_Relink.Results.Changed);
            cursor = response.Results.TryGetValue(coach_Relink.Results.Cursor, out var next) ? next as string ?? "" : "";
            if (cursor.Length == 0) break;
        }

        tell($"{coach_Relink.MessageName}: {changed} links changed.");
    }

    private void UntilNothingIsLeft(string message, string left, string done, string what)
    {
        var total = 0;
        for (var calls = 0; ; calls++)
        {
            if (calls == Most) throw new InvalidOperationException($"{message} did not come to an end in {Most} calls.");
            var response = service.Execute(new OrganizationRequest(message));
            total += Number(response, done);
            if (Number(response, left) == 0) break;
        }

        tell($"{message}: {total} {what}.");
    }

    private static int Number(OrganizationResponse response, string name) => response.Results.TryGetValue(name, out var value) && value is int number ? number : 0;
}
