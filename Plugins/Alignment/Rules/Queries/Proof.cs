using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoachingExtensions.Alignment;

/// <summary>A mark that a definition was asked and answered, as its parts read then: other parts have another mark.</summary>
internal static class Proof
{
    /// <summary>The offset and the prime of the hash that Fowler, Noll and Vo describe for 64 bits.</summary>
    private const ulong Offset = 14_695_981_039_346_656_037, Prime = 1_099_511_628_211;

    private static readonly Regex Blanks = new(@"\s+", RegexOptions.Compiled);

    /// <summary>How lines end and how far they are indented says nothing, and may change on the way.</summary>
    public static string Of(params IEnumerable<string?> parts)
    {
        var text = string.Join("\n", parts.Select(part => Blanks.Replace(part ?? "", " ").Trim()));
        var hash = Encoding.UTF8.GetBytes(text).Aggregate(Offset, (mark, octet) => unchecked((mark ^ octet) * Prime));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
