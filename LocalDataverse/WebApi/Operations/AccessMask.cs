using LocalDataverse.Security;

namespace LocalDataverse.WebApi.Operations;

/// <summary>Access rights by their names, as the Web API writes them: <c>ReadAccess, WriteAccess</c>.</summary>
internal static class AccessMask
{
    public static int Read(string text)
    {
        var mask = 0;
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "None") continue;
            var known = name.EndsWith("Access", StringComparison.Ordinal) && char.IsLetter(name[0]) && Enum.TryParse<Privilege>(name[..^"Access".Length], out var privilege) ? privilege : (Privilege?)null;
            mask |= AccessRights.Of(known ?? throw ApiErrors.BadPayload($"'{name}' is not an access right."));
        }

        return mask;
    }

    public static string Write(int mask)
    {
        var names = Enum.GetValues<Privilege>().Where(privilege => (mask & AccessRights.Of(privilege)) != 0).Select(privilege => $"{privilege}Access");
        return mask == 0 ? "None" : string.Join(", ", names);
    }
}
