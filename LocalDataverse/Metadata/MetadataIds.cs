using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Metadata;

/// <summary>Ids of what has a name but no id of its own: the same name always gets the same id, in every organisation.</summary>
internal static class MetadataIds
{
    /// <summary>The id of the privilege with a name.</summary>
    public static Guid OfPrivilege(string name) => Of("privilege", name);

    /// <summary>The id for a kind of thing and its name, whatever the name's case.</summary>
    public static Guid Of(string kind, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{name.ToUpperInvariant()}"));
        hash[7] = (byte)((hash[7] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16));
    }
}
