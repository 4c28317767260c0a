using System.Security.Cryptography;
using System.Text;

namespace CoachingExtensions.Packer.Languages;

/// <summary>Ids of what the packer makes: they follow from a name, so that they are the same from build to build.</summary>
internal static class StableId
{
    /// <summary>A name-based id (RFC 9562, version 8).</summary>
    public static Guid Of(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("CoachingExtensions/" + name));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
