using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CoachingExtensions.Alignment;

/// <summary>A mark that a definition was asked and answered, as its parts read then: other parts have another mark.</summary>
internal static class Proof
{
    private const int OctetsKept = 16;

    /// <summary>How lines end and how far they are indented says nothing, and may change on the way.</summary>
    public static string Of(params IEnumerable<string?> parts)
    {
        var text = string.Join("\n", parts.Select(part => Regex.Replace(part ?? "", @"\s+", " ").Trim()));
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(OctetsKept).Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
