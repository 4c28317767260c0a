namespace LocalDataverse.Security;

/// <summary>Bits of principalobjectaccess.accessrightsmask, as Dataverse numbers them.</summary>
internal static class AccessRights
{
    public static int Of(Privilege privilege) => privilege switch
    {
        Privilege.Read => 0x1,
        Privilege.Write => 0x2,
        Privilege.Append => 0x4,
        Privilege.AppendTo => 0x10,
        Privilege.Create => 0x20,
        Privilege.Delete => 0x10000,
        Privilege.Share => 0x40000,
        _ => 0x80000,
    };
}
