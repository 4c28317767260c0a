using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Soap;

/// <summary>Refuses a list with nothing in one of its places: on the wire it can be written, in the SDK nobody makes one.</summary>
internal static class Gaps
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    public static void Refuse(object? value)
    {
        switch (value)
        {
            case null or string or ValueType:
                break;
            case DataCollection<string, object> pairs:
                foreach (var inner in pairs.Values) Refuse(inner);
                break;
            case RelatedEntityCollection rows:
                Items(rows.Values, value);
                break;
            case RelationshipQueryCollection queries:
                Items(queries.Values, value);
                break;
            case Array array when array.GetType().GetElementType()!.IsValueType:
                break;
            case IEnumerable list:
                Items(list, value);
                break;
            default:
                foreach (var member in Members.GetOrAdd(value.GetType(), MembersOf)) Refuse(member.GetValue(value));
                break;
        }
    }

    private static void Items(IEnumerable items, object list)
    {
        // A value that is compared with may be none.
        var mayBeEmpty = list is DataCollection<object> or object[];
        foreach (var item in items)
        {
            if (item is null && !mayBeEmpty) throw SoapErrors.Malformed($"a list ({list.GetType().Name}) has nothing in one of its places. Leave the place out.");
            Refuse(item);
        }
    }

    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0 && property.IsDefined(typeof(DataMemberAttribute), true))];
}
