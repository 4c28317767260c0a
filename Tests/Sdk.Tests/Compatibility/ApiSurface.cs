using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Sdk.Tests.Compatibility;

/// <summary>What an assembly shows to others: a line for each type and member that is public or protected.</summary>
internal sealed class ApiSurface
{
    private readonly MetadataReader reader;

    private ApiSurface(MetadataReader reader)
    {
        this.reader = reader;
        foreach (var handle in reader.TypeDefinitions)
        {
            if (IsVisible(reader.GetTypeDefinition(handle))) AddType(handle);
        }
    }

    /// <summary>Each with everything a compiler or the runtime may mind.</summary>
    public SortedSet<string> Declarations { get; } = new(StringComparer.Ordinal);

    /// <summary>Types, and members as a reference from another assembly names them.</summary>
    public HashSet<string> Bindings { get; } = [];

    /// <summary>Interfaces and enumerations: of these a part is not enough.</summary>
    public HashSet<string> Closed { get; } = [];

    public static ApiSurface Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return new ApiSurface(file.GetMetadataReader());
    }

    /// <summary>The type that a line of <see cref="Declarations"/> is about.</summary>
    public static string Owner(string declaration) => declaration.Split("::")[0].Split(" : ")[0].Split(' ')[^1];

    private static bool IsVisible(TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic;

    private void AddType(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = Signatures.NameOf(reader, handle);
        var parent = type.BaseType.IsNil ? "" : Signatures.NameOf(reader, type.BaseType);
        var shape = type.Attributes & (TypeAttributes.Interface | TypeAttributes.Abstract | TypeAttributes.Sealed);
        Declarations.Add($"type {shape} {name} : {parent}{Constraints(type.GetGenericParameters())}");
        Bindings.Add(name);
        if (shape.HasFlag(TypeAttributes.Interface) || parent == "System.Enum") Closed.Add(name);

        foreach (var implemented in type.GetInterfaceImplementations())
        {
            var contract = Signatures.NameOf(reader, reader.GetInterfaceImplementation(implemented).Interface);
            Declarations.Add($"implements {name} : {contract}");
        }

        foreach (var field in type.GetFields()) AddField(name, reader.GetFieldDefinition(field));
        foreach (var method in type.GetMethods()) AddMethod(name, reader.GetMethodDefinition(method));
        foreach (var property in type.GetProperties()) AddProperty(name, reader.GetPropertyDefinition(property));
    }

    private void AddField(string owner, FieldDefinition field)
    {
        if ((field.Attributes & FieldAttributes.FieldAccessMask) is not (FieldAttributes.Public or FieldAttributes.Family))
            return;
        var name = $"{owner}::{reader.GetString(field.Name)} {field.DecodeSignature(Signatures.Text, null)}";
        var value = field.GetDefaultValue();
        var constant = value.IsNil ? "" : " = " + ConstantText(reader.GetConstant(value));
        Declarations.Add($"field {field.Attributes & ~FieldAttributes.HasDefault} {name}{constant}");
        Bindings.Add(name);
    }

    private string ConstantText(Constant constant)
    {
        var blob = reader.GetBlobReader(constant.Value);
        return blob.ReadConstant(constant.TypeCode)?.ToString() ?? "null";
    }

    private void AddMethod(string owner, MethodDefinition method)
    {
        if (!IsVisible(method)) return;
        var name = MethodText(owner, reader.GetString(method.Name), method.DecodeSignature(Signatures.Text, null));
        const MethodAttributes Minded = MethodAttributes.MemberAccessMask | MethodAttributes.Static
            | MethodAttributes.Virtual | MethodAttributes.Abstract | MethodAttributes.Final | MethodAttributes.NewSlot;
        var repeated = method.GetParameters().Any(IsParams) ? " params" : "";
        Declarations.Add(
            $"method {method.Attributes & Minded} {name}{repeated}{Constraints(method.GetGenericParameters())}");
        Bindings.Add(name);
    }

    private void AddProperty(string owner, PropertyDefinition property)
    {
        var accessors = property.GetAccessors();
        MethodDefinitionHandle[] both = [accessors.Getter, accessors.Setter];
        if (!both.Any(accessor => !accessor.IsNil && IsVisible(reader.GetMethodDefinition(accessor)))) return;
        var signature = property.DecodeSignature(Signatures.Text, null);
        Declarations.Add("property " + MethodText(owner, reader.GetString(property.Name), signature));
    }

    internal static string MethodText(string owner, string name, MethodSignature<string> signature) =>
        $"{owner}::{name}{(signature.GenericParameterCount > 0 ? $"`{signature.GenericParameterCount}" : "")}"
        + $"({string.Join(',', signature.ParameterTypes)}) {signature.ReturnType}";

    private static bool IsVisible(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask)
            is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private bool IsParams(ParameterHandle handle) =>
        reader.GetParameter(handle).GetCustomAttributes().Any(attribute =>
            reader.GetCustomAttribute(attribute).Constructor is { Kind: HandleKind.MemberReference } constructor
            && Signatures.NameOf(reader, reader.GetMemberReference((MemberReferenceHandle)constructor).Parent)
                == typeof(ParamArrayAttribute).FullName);

    private string Constraints(GenericParameterHandleCollection parameters) => string.Concat(
        parameters.Select(reader.GetGenericParameter).Select(parameter =>
        {
            var types = parameter.GetConstraints()
                .Select(handle => Signatures.NameOf(reader, reader.GetGenericParameterConstraint(handle).Type));
            var all = types.Append(parameter.Attributes == default ? "" : parameter.Attributes.ToString());
            var text = string.Join(',', all.Where(item => item.Length > 0));
            return text.Length == 0 ? "" : $" where !{parameter.Index} : {text}";
        }));
}
