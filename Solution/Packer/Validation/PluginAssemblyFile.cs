using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CoachingExtensions.Packer.Validation;

/// <summary>What a plug-in DLL says of itself, read without loading it.</summary>
internal sealed record PluginAssemblyFile(string FullName, IReadOnlySet<string> PublicTypes, IReadOnlySet<string> AllTypes)
{
    public static PluginAssemblyFile Read(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => type.GetDeclaringType().IsNil).ToList();
        string Name(TypeDefinition type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}".TrimStart('.');
        return new PluginAssemblyFile(
            FullNameOf(metadata.GetAssemblyDefinition().GetAssemblyName()),
            types.Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public).Select(Name).ToHashSet(),
            types.Select(Name).ToHashSet());
    }

    private static string FullNameOf(AssemblyName name)
    {
        var token = Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []);
        return $"{name.Name}, Version={name.Version}, Culture=neutral, PublicKeyToken={(token.Length > 0 ? token : "null")}";
    }
}
