using System.Collections.Concurrent;

namespace CoachingExtensions.Tests.Robust;

/// <summary>What was written, what of it acknowledged, and what was wrong with it after the kills.</summary>
internal sealed record KillResult(int Kills, int Acknowledged, int Kept, IReadOnlyList<string> Wrong);

/// <summary>
/// Ends the server at random moments while clients write. Each of their change sets makes an account and a contact of one name: after
/// the next start both must be there when the answer came, and both or none when it did not.
/// </summary>
internal static class Kills
{
    public static async Task<KillResult> RunAsync(string dataFile, int kills, int clients, int seed)
    {
        var random = new Random(seed);
        List<string> wrong = [];
        var (acknowledged, kept) = (0, 0);
        for (var round = 0; round < kills; round++)
        {
            ConcurrentBag<string> promised = [];
            await using (var server = await ServerProcess.StartAsync("--data", dataFile))
            {
                using var stop = new CancellationTokenSource();
                var work = Enumerable.Range(0, clients).Select(client => WriteAsync(server, $"r{round}c{client}", promised, stop.Token)).ToArray();
                // The first answer of a new process takes its time; a kill before it proves nothing.
                for (var waited = 0; promised.IsEmpty && waited < 1500; waited++) await Task.Delay(20);
                await Task.Delay(random.Next(1500));
                await server.KillAsync();
                await stop.CancelAsync();
                await Task.WhenAll(work);
            }

            await using var again = await ServerProcess.StartAsync("--data", dataFile);
            var accounts = await again.TextsAsync($"accounts?$select=name&$filter=startswith(name,'r{round}c')", "name");
            var contacts = await again.TextsAsync($"contacts?$select=lastname&$filter=startswith(lastname,'r{round}c')", "lastname");
            wrong.AddRange(promised.Where(name => !accounts.Contains(name) || !contacts.Contains(name)).Select(name => $"{name} was acknowledged and is not there"));
            wrong.AddRange(accounts.Except(contacts).Concat(contacts.Except(accounts)).Select(name => $"{name} is half there"));
            acknowledged += promised.Count;
            kept += accounts.Count;
            // Nobody is left over who cannot be served.
            if ((await again.SendAsync("POST", "accounts", """{"name":"after"}""")).Status != 204) wrong.Add($"after kill {round} nothing can be written");
        }

        return new KillResult(kills, acknowledged, kept, wrong);
    }

    private static async Task WriteAsync(ServerProcess server, string client, ConcurrentBag<string> promised, CancellationToken stop)
    {
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            var name = $"{client}n{number}";
            try
            {
                var (status, text) = await server.SendAsync("POST", "$batch", Pair(name), contentType: "multipart/mixed; boundary=b");
                if (status == 200 && text.Split("HTTP/1.1 204").Length == 3) promised.Add(name);
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException)
            {
                // No answer, no promise.
                return;
            }
        }
    }

    private static string Pair(string name) => $"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n{Post("accounts", $$"""{"name":"{{name}}"}""")}{Post("contacts", $$"""{"lastname":"{{name}}"}""")}--c--\r\n--b--\r\n";

    private static string Post(string set, string body) => $"--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nPOST /api/data/v9.2/{set} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{body}\r\n";
}
