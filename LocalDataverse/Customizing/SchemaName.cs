using System.Text.RegularExpressions;

namespace LocalDataverse.Customizing;

/// <summary>
/// The name that somebody gives a table, a column, a relationship, a key or a choice. It begins with the prefix of a publisher; whose, Dataverse does
/// not ask (its own samples name columns sample_… where no publisher has that prefix).
/// </summary>
internal static partial class SchemaName
{
    public static string Demand(string kind, string? name) =>
        name is not null && Prefixed().IsMatch(name) && !name.StartsWith("mscrm", StringComparison.OrdinalIgnoreCase) ? name : throw CustomizingErrors.PrefixMissing(kind, name);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{1,7}_[A-Za-z0-9_]{1,90}$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefixed();
}
