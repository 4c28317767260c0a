using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Security;

namespace LocalDataverse.WebApi.Schema;

/// <summary>The enumerations and complex types of <c>$metadata</c> that operations take and give.</summary>
internal static class SchemaTypes
{
    private static readonly XNamespace Edm = SchemaDocument.Edm;

    public static IEnumerable<XElement> Enumerations()
    {
        var rights = Enum.GetValues<Privilege>().Select(privilege => ($"{privilege}Access", AccessRights.Of(privilege)));
        yield return Enumeration("AccessRights", isFlags: true, [("None", 0), .. rights]);
        yield return Enumeration("PrivilegeDepth", isFlags: false, [("Basic", 0), ("Local", 1), ("Deep", 2), ("Global", 3)]);
        yield return Enumeration("TargetFieldType", isFlags: false, [("All", 0), ("ValidForCreate", 1), ("ValidForUpdate", 2), ("ValidForRead", 3)]);
        yield return Enumeration("RibbonLocationFilters", isFlags: true, [("Form", 1), ("HomepageGrid", 2), ("SubGrid", 4), ("All", 7), ("Default", 8)]);
    }

    public static IEnumerable<XElement> ComplexTypes()
    {
        yield return Complex(
            "PrincipalAccess",
            SchemaDocument.Part("Property", "AccessMask", SchemaDocument.Alias + "AccessRights", nullable: false),
            SchemaDocument.Part("NavigationProperty", "Principal", SchemaDocument.Alias + SchemaTables.Base));
        yield return Complex(
            "RolePrivilege",
            SchemaDocument.Part("Property", "Depth", SchemaDocument.Alias + "PrivilegeDepth", nullable: false),
            SchemaDocument.Part("Property", "PrivilegeId", "Edm.Guid", nullable: false),
            SchemaDocument.Part("Property", "BusinessUnitId", "Edm.Guid", nullable: false),
            SchemaDocument.Part("Property", "PrivilegeName", "Edm.String"));
        yield return Complex(
            "UpsertResponse",
            SchemaDocument.Part("Property", "RecordCreated", "Edm.Boolean", nullable: false),
            SchemaDocument.Part("NavigationProperty", "Target", SchemaDocument.Alias + SchemaTables.Base));
    }

    public static XElement Complex(string name, params IEnumerable<XElement> parts) => new(Edm + "ComplexType", new XAttribute("Name", name), parts);

    public static XElement Enumeration(string name, bool isFlags, IEnumerable<(string Name, int Value)> members)
    {
        var type = new XElement(Edm + "EnumType", new XAttribute("Name", name));
        if (isFlags) type.Add(new XAttribute("IsFlags", "true"));
        type.Add(members.Select(member => new XElement(Edm + "Member", new XAttribute("Name", member.Name), new XAttribute("Value", member.Value.ToString(CultureInfo.InvariantCulture)))));
        return type;
    }
}
