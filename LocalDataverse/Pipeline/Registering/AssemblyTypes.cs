using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Registering;

/// <summary>The classes of an assembly, read without loading it: nothing of a registration runs before its step does.</summary>
internal sealed class AssemblyTypes
{
    private readonly Dictionary<string, FoundType> types = new(StringComparer.Ordinal);

    private AssemblyTypes(AssemblyName name) => Name = name;

    /// <summary>The full name, as the content has it.</summary>
    public AssemblyName Name { get; }

    public bool IsSigned => Name.GetPublicKeyToken() is { Length: > 0 };

    public FoundType? Find(string fullName) => types.GetValueOrDefault(fullName);

    /// <exception cref="BadImageFormatException">The content is none of an assembly.</exception>
    public static AssemblyTypes Of(byte[] content)
    {
        using var image = new PEReader(new MemoryStream(content));
        if (!image.HasMetadata) throw new BadImageFormatException();
        var reader = image.GetMetadataReader();
        if (!reader.IsAssembly) throw new BadImageFormatException();
        var read = new AssemblyTypes(reader.GetAssemblyDefinition().GetAssemblyName());
        foreach (var handle in reader.TypeDefinitions) read.types.TryAdd(NameOf(reader, handle), new FoundType(MayBePlugin(reader, handle)));
        return read;
    }

    private static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        if (type.GetDeclaringType() is { IsNil: false } outer) return $"{NameOf(reader, outer)}+{reader.GetString(type.Name)}";
        return type.Namespace.IsNil ? reader.GetString(type.Name) : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    // A base class in another assembly, such as CodeActivity, may bring what is needed: only what is whole in here is known not to.
    private static bool MayBePlugin(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        if ((type.Attributes & (TypeAttributes.Interface | TypeAttributes.Abstract)) != 0) return false;
        for (var depth = 0; depth < 100; depth++)
        {
            if (type.GetInterfaceImplementations().Any(one => Implements(reader, reader.GetInterfaceImplementation(one).Interface))) return true;
            if (type.BaseType.IsNil) return false;
            switch (type.BaseType.Kind)
            {
                case HandleKind.TypeDefinition:
                    type = reader.GetTypeDefinition((TypeDefinitionHandle)type.BaseType);
                    break;
                case HandleKind.TypeReference:
                    var outside = reader.GetTypeReference((TypeReferenceHandle)type.BaseType);
                    return $"{reader.GetString(outside.Namespace)}.{reader.GetString(outside.Name)}" != "System.Object";
                default:
                    return true;
            }
        }

        return true;
    }

    // An interface of the assembly's own may be one that extends IPlugin.
    private static bool Implements(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)handle).Name) == nameof(IPlugin),
        HandleKind.TypeDefinition => reader.GetTypeDefinition((TypeDefinitionHandle)handle).GetInterfaceImplementations().Any(one => Implements(reader, reader.GetInterfaceImplementation(one).Interface)),
        _ => false,
    };
}

/// <summary>A class of an assembly.</summary>
/// <param name="MayBePlugin">Whether it can be run as a plug-in or an activity, as far as its own assembly says.</param>
internal sealed record FoundType(bool MayBePlugin);
