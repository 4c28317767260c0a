namespace LocalDataverse.Messages;

/// <summary>How far a privilege reaches, as the Web API names it (PrivilegeDepth), for the mask that is stored.</summary>
internal static class RoleDepth
{
    public const int Global = 8;

    public static string Name(int mask) => mask switch { >= Global => "Global", >= 4 => "Deep", >= 2 => "Local", _ => "Basic" };
}
