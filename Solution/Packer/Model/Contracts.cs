using System.Reflection;
using System.Runtime.Serialization;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>What the rooms' custom APIs answer and take as JSON, read from the C# types themselves: they are compiled into this program.</summary>
internal static class Contracts
{
    private const string Root = "CoachingExtensions.";

    /// <summary>The contracts of each room of the repository, by its name, in the order of their names.</summary>
    public static IReadOnlyList<IGrouping<string, Type>> ByRoom(Repository repository) =>
    [
        .. typeof(Contracts).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DataContractAttribute>() is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .GroupBy(RoomOf)
            .Where(room => Directory.Exists(repository.In($"Plugins/{room.Key}/Contracts")))
            .OrderBy(room => room.Key, StringComparer.Ordinal),
    ];

    public static string RoomOf(Type type) => type.Namespace!.Replace(Root, "", StringComparison.Ordinal);

    /// <summary>The members in the order in which the code has them.</summary>
    public static IEnumerable<(string Name, PropertyInfo Property)> MembersOf(Type type) =>
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        let member = property.GetCustomAttribute<DataMemberAttribute>()
        where member is not null
        orderby property.MetadataToken
        select (member.Name ?? property.Name, property);
}
