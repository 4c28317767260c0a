using System.Collections;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>What the SDK's contracts are made of.</summary>
internal static class ContractTypes
{
    /// <summary>What a list is of; null for a type that is none.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable))) return null;
        if (type.IsArray) return type.GetElementType();
        while (!type.IsGenericType) type = type.BaseType!;
        return type.GetGenericArguments()[0];
    }
}
