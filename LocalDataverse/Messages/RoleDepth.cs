namespace LocalDataverse.Messages;

/// <summary>How far a privilege reaches, as the Web API names it (PrivilegeDepth), for the mask that is stored.</summary>
internal static class RoleDepth
{
    public const int Global = 8;

    /// <summary>The mask of a name; a name that there is not is refused.</summary>
    public static int Mask(string name) => name switch
    {
        "Basic" => 1,
        "Local" => 2,
        "Deep" => 4,
        "Global" => Global,
        _ => throw Errors.InvalidArgument($"'{name}' is no depth of a privilege: Basic, Local, Deep or Global."),
    };

    public static string Name(int mask) => mask switch { >= Global => "Global", >= 4 => "Deep", >= 2 => "Local", _ => "Basic" };
}
