using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>A custom attribute read from a DLL's metadata: the DLL is for another framework and is not loaded.</summary>
internal sealed record CodeAttribute(CustomAttributeValue<string> Value)
{
    public bool IsStep => Value.FixedArguments.Length > 1;

    public T Fixed<T>(int position) => (T)Value.FixedArguments[position].Value!;

    public object? Named(string name) => Value.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;

    /// <summary>All attributes of a name, with the full name of the class each is on.</summary>
    public static IReadOnlyList<(string Type, CodeAttribute Attribute)> Read(string dll, string attributeName)
    {
        using var image = new PEReader(File.OpenRead(dll));
        var metadata = image.GetMetadataReader();
        var found = new List<(string, CodeAttribute)>();
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
            foreach (var attribute in type.GetCustomAttributes().Select(metadata.GetCustomAttribute).Where(a => NameOf(metadata, a) == attributeName))
                found.Add(($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}", new CodeAttribute(attribute.DecodeValue(new Types()))));
        return found;
    }

    private static string NameOf(MetadataReader metadata, CustomAttribute attribute) => attribute.Constructor.Kind == HandleKind.MethodDefinition
        ? metadata.GetString(metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name)
        : "";

    /// <summary>Types by name; every enum in these attributes counts in int.</summary>
    private sealed class Types : ICustomAttributeTypeProvider<string>
    {
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetSystemType() => "System.Type";

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeReference(handle).Name);

        public string GetTypeFromSerializedName(string name) => name;

        public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

        public bool IsSystemType(string type) => type == "System.Type";
    }
}
