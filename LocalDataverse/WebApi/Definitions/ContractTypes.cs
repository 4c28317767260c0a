using System.Collections;
using System.Collections.Frozen;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>What the SDK's contracts are made of.</summary>
internal static class ContractTypes
{
    private static readonly FrozenDictionary<string, Type> All = typeof(MetadataBase).Assembly.GetExportedTypes().ToFrozenDictionary(type => type.FullName!, StringComparer.Ordinal);

    /// <summary>The contract of a name that somebody sent, which may be the name of nothing; null for one that there is not.</summary>
    public static Type? Named(string name) => All.GetValueOrDefault(name);

    /// <summary>What a list is of; null for a type that is none.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable))) return null;
        if (type.IsArray) return type.GetElementType();
        while (!type.IsGenericType) type = type.BaseType!;
        return type.GetGenericArguments()[0];
    }
}
