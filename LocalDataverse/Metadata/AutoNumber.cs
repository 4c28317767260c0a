using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LocalDataverse.Metadata;

/// <summary>
/// The pattern of a number that the platform gives (Microsoft, Create autonumber columns): text with <c>{SEQNUM:5}</c>, <c>{RANDSTRING:6}</c>
/// and <c>{DATETIMEUTC:yyyyMMdd}</c> in it.
/// </summary>
internal static partial class AutoNumber
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>What a pattern has that is not allowed, in words; null when it may be so.</summary>
    public static string? Problem(string format)
    {
        var rest = Parts().Replace(format, "");
        return rest.Contains('{', StringComparison.Ordinal) || rest.Contains('}', StringComparison.Ordinal) ? $"AutoNumberFormat '{format}' has a part that is none of {{SEQNUM:n}}, {{RANDSTRING:n}}, {{DATETIMEUTC:format}}" : null;
    }

    /// <summary>The text for the next number.</summary>
    public static string Text(string format, long number, DateTime utcNow)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (Match part in Parts().Matches(format))
        {
            text.Append(format, from, part.Index - from);
            from = part.Index + part.Length;
            var of = part.Groups["of"].Value;
            text.Append(part.Groups["kind"].Value switch
            {
                "SEQNUM" => number.ToString("D" + of, CultureInfo.InvariantCulture),
                "RANDSTRING" => System.Security.Cryptography.RandomNumberGenerator.GetString(Letters, int.Parse(of, CultureInfo.InvariantCulture)),
                _ => utcNow.ToString(of, CultureInfo.InvariantCulture),
            });
        }

        return text.Append(format, from, format.Length - from).ToString();
    }

    [GeneratedRegex(@"\{(?:(?<kind>SEQNUM):(?<of>[1-9]|1[0-6])|(?<kind>RANDSTRING):(?<of>[1-6])|(?<kind>DATETIMEUTC):(?<of>[a-zA-Z:/. -]{1,30}))\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
