namespace CoachingExtensions.Tests.Envelopes;

/// <summary>What changed envelopes were answered with.</summary>
/// <param name="Answered">How many were answered.</param>
/// <param name="Refused">How many were refused for a reason.</param>
/// <param name="Holes">What was neither.</param>
internal sealed record Fuzzed(int Answered, int Refused, IReadOnlyList<string> Holes);

/// <summary>Posts recorded envelopes after something has become of them; the same ones for the same seed.</summary>
internal static class Fuzz
{
    private const int Unexpected = unchecked((int)0x80040216);

    /// <param name="soap">The service.</param>
    /// <param name="folder">The recorded envelopes: a file's name begins with its operation.</param>
    /// <param name="seed">The same changes for the same seed.</param>
    /// <param name="count">How many are posted.</param>
    public static Fuzzed Run(SoapClient soap, string folder, int seed, int count)
    {
        var random = new Random(seed);
        var recorded = Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(path => (Operation: Path.GetFileName(path).Split('-', '.')[0], Text: File.ReadAllText(path))).ToArray();
        var (answered, refused, holes) = (0, 0, new List<string>());
        for (var number = 0; number < count; number++)
        {
            var (operation, text) = recorded[random.Next(recorded.Length)];
            var envelope = ChangedEnvelope.Of(text, random);
            var (status, answer) = soap.Post(operation, envelope);
            if (status == 200) answered++;
            else if (status != 500) holes.Add($"{number}: {status}\n{envelope}");
            else if (SoapClient.FaultIn(answer).Detail.ErrorCode == Unexpected) holes.Add($"{number}: unexpected\n{envelope}");
            else refused++;
        }

        return new Fuzzed(answered, refused, holes);
    }
}
