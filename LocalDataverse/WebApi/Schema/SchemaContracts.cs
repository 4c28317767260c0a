using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using System.Xml.Linq;
using LocalDataverse.WebApi.Definitions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Schema;

/// <summary>The types of definitions that operations take and give, made of the SDK's contracts: definitions themselves are called Complex….</summary>
internal static class SchemaContracts
{
    private static readonly Type[] Roots = [typeof(EntityQueryExpression), typeof(EntityMetadata), typeof(OneToManyRelationshipMetadata), typeof(Label), typeof(DeletedMetadataFilters), typeof(QueryExpression)];

    private static readonly Lazy<List<Type>> All = new(Find);

    private static readonly Lazy<HashSet<string>> Names = new(() => [.. All.Value.Select(NameOf), "DeletedMetadataCollection"]);

    /// <summary>A type as <c>$metadata</c> names it.</summary>
    public static string TypeOf(Type type) => SchemaDocument.Alias + NameOf(type);

    /// <summary>Whether a name is one of these.</summary>
    public static bool Is(string type) => Names.Value.Contains(type.Replace("Collection(", "", StringComparison.Ordinal).TrimEnd(')')[SchemaDocument.Alias.Length..]);

    public static IEnumerable<XElement> Types()
    {
        foreach (var type in All.Value.Where(type => type.IsEnum))
        {
            var members = Enum.GetNames(type).Select(name => (name, Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)));
            yield return SchemaTypes.Enumeration(type.Name, type.IsDefined(typeof(FlagsAttribute)), members);
        }

        foreach (var type in All.Value.Where(type => !type.IsEnum)) yield return Complex(type);
        yield return SchemaTypes.Complex("Object", SchemaDocument.Part("Property", "Type", "Edm.String"), SchemaDocument.Part("Property", "Value", "Edm.String"));
        yield return SchemaTypes.Complex("GuidCollection", SchemaDocument.Part("Property", "Count", "Edm.Int32", nullable: false), SchemaDocument.Part("Property", "IsReadOnly", "Edm.Boolean", nullable: false), SchemaDocument.Part("Property", "Items", "Collection(Edm.Guid)"));
        yield return SchemaTypes.Complex(
            "DeletedMetadataCollection",
            SchemaDocument.Part("Property", "Count", "Edm.Int32", nullable: false),
            SchemaDocument.Part("Property", "IsReadOnly", "Edm.Boolean", nullable: false),
            SchemaDocument.Part("Property", "Keys", $"Collection({TypeOf(typeof(DeletedMetadataFilters))})"),
            SchemaDocument.Part("Property", "Values", $"Collection({SchemaDocument.Alias}GuidCollection)"));
    }

    private static XElement Complex(Type type)
    {
        var element = SchemaTypes.Complex(NameOf(type), Members(type).Select(member => SchemaDocument.Part("Property", member.Name, PropertyType(member.PropertyType), nullable: IsNullable(member.PropertyType))));
        if (type.IsAbstract) element.Add(new XAttribute("Abstract", "true"));
        if (type.BaseType is { } above && All.Value.Contains(above)) element.Add(new XAttribute("BaseType", TypeOf(above)));
        return element;
    }

    private static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static string PropertyType(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (ContractTypes.ItemOf(bare) is { } item) return $"Collection({PropertyType(item)})";
        return bare == typeof(object) ? SchemaDocument.Alias + "Object" : Primitive(bare) ?? TypeOf(bare);
    }

    private static string? Primitive(Type type) => type == typeof(Guid) ? "Edm.Guid" : type.IsEnum ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.String => "Edm.String",
        TypeCode.Boolean => "Edm.Boolean",
        TypeCode.Int32 => "Edm.Int32",
        TypeCode.Int16 => "Edm.Int16",
        TypeCode.Int64 => "Edm.Int64",
        TypeCode.Decimal => "Edm.Decimal",
        TypeCode.Double => "Edm.Double",
        _ => null,
    };

    private static string NameOf(Type type) => type.IsAssignableTo(typeof(MetadataBase)) && type.Namespace == typeof(MetadataBase).Namespace && !type.IsAssignableTo(typeof(OptionMetadata)) ? $"Complex{type.Name}" : type.Name;

    private static bool IsOwn(Type type) => type is { IsGenericType: false } && type.Assembly == typeof(MetadataBase).Assembly && Primitive(type) is null && ContractTypes.ItemOf(type) is null;

    /// <summary>The properties that a type adds to those of the type above it, where that one is told too.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(member => member.IsDefined(typeof(DataMemberAttribute), inherit: true) && (member.DeclaringType == type || !IsOwn(member.DeclaringType!)));

    private static List<Type> Find()
    {
        List<Type> found = [];
        var open = new Stack<Type>(Roots);
        while (open.TryPop(out var type))
        {
            if (!IsOwn(type) || found.Contains(type)) continue;
            found.Add(type);
            if (type.IsEnum) continue;
            if (type.BaseType is { } above) open.Push(above);
            foreach (var below in type.Assembly.GetExportedTypes().Where(other => other.BaseType == type)) open.Push(below);
            foreach (var member in Members(type)) open.Push(ContractTypes.ItemOf(member.PropertyType) ?? Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType);
        }

        // A type comes after the one it is based on: generators make classes in this order.
        return [.. found.OrderBy(type => Depth(type, found)).ThenBy(NameOf, StringComparer.Ordinal)];
    }

    private static int Depth(Type type, IReadOnlyCollection<Type> among) => type.BaseType is { } above && among.Contains(above) ? 1 + Depth(above, among) : 0;
}
