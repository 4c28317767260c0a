using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Sdk.Tests.Compatibility;

/// <summary>The types and members of the SDK that a compiled assembly refers to.</summary>
internal static class SdkReferences
{
    // No assembly but the SDK has types in this namespace.
    private const string Prefix = "Microsoft.Xrm.Sdk.";

    public static IReadOnlyCollection<string> Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => Signatures.NameOf(reader, handle));
        var members = reader.MemberReferences.Select(handle => NameOf(reader, reader.GetMemberReference(handle)));
        return [.. types.Concat(members).Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order()];
    }

    private static string NameOf(MetadataReader reader, MemberReference member)
    {
        // A member of DataCollection`2<String,Object> is declared by DataCollection`2.
        var owner = Signatures.NameOf(reader, member.Parent).Split('<')[0];
        var name = reader.GetString(member.Name);
        return member.GetKind() == MemberReferenceKind.Field
            ? $"{owner}::{name} {member.DecodeFieldSignature(Signatures.Text, null)}"
            : ApiSurface.MethodText(owner, name, member.DecodeMethodSignature(Signatures.Text, null));
    }
}
