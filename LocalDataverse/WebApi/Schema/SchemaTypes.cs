using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Security;

namespace LocalDataverse.WebApi.Schema;

/// <summary>The enumerations and complex types of <c>$metadata</c> that operations take and give.</summary>
internal static class SchemaTypes
{
    private static readonly XNamespace Edm = SchemaDocument.Edm;

    /// <summary>The names of all of them: what has none of these is a row.</summary>
    public static IReadOnlySet<string> Names { get; } = Enumerations().Concat(ComplexTypes()).Select(type => type.Attribute("Name")!.Value).ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<XElement> Enumerations()
    {
        var rights = Enum.GetValues<Privilege>().Select(privilege => ($"{privilege}Access", AccessRights.Of(privilege)));
        yield return Enumeration("AccessRights", isFlags: true, [("None", 0), .. rights]);
        yield return Enumeration("PrivilegeDepth", isFlags: false, [("Basic", 0), ("Local", 1), ("Deep", 2), ("Global", 3)]);
        yield return Enumeration("TargetFieldType", isFlags: false, [("All", 0), ("ValidForCreate", 1), ("ValidForUpdate", 2), ("ValidForRead", 3)]);
        yield return Enumeration("EndpointAccessType", isFlags: false, [("Default", 0), ("Internet", 1), ("Intranet", 2)]);
        yield return Enumeration("EndpointType", isFlags: false, [("OrganizationService", 0), ("OrganizationDataService", 1), ("WebApplication", 2)]);
        yield return Enumeration("OrganizationState", isFlags: false, [("Enabled", 0), ("Disabled", 1)]);
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
        yield return Pairs("EntityRecordCountCollection", "Edm.String", "Edm.Int64");
        yield return Pairs("EndpointCollection", SchemaDocument.Alias + "EndpointType", "Edm.String");
        yield return Complex(
            "OrganizationDetail",
            SchemaDocument.Part("Property", "OrganizationId", "Edm.Guid", nullable: false),
            SchemaDocument.Part("Property", "FriendlyName", "Edm.String"),
            SchemaDocument.Part("Property", "OrganizationVersion", "Edm.String"),
            SchemaDocument.Part("Property", "UrlName", "Edm.String"),
            SchemaDocument.Part("Property", "UniqueName", "Edm.String"),
            SchemaDocument.Part("Property", "State", SchemaDocument.Alias + "OrganizationState", nullable: false),
            SchemaDocument.Part("Property", "Endpoints", SchemaDocument.Alias + "EndpointCollection"));
    }

    private static XElement Pairs(string name, string key, string value) => Complex(
        name,
        SchemaDocument.Part("Property", "Count", "Edm.Int32", nullable: false),
        SchemaDocument.Part("Property", "IsReadOnly", "Edm.Boolean", nullable: false),
        SchemaDocument.Part("Property", "Keys", $"Collection({key})"),
        SchemaDocument.Part("Property", "Values", $"Collection({value})"));

    public static XElement Complex(string name, params IEnumerable<XElement> parts) => new(Edm + "ComplexType", new XAttribute("Name", name), parts);

    public static XElement Enumeration(string name, bool isFlags, IEnumerable<(string Name, int Value)> members)
    {
        var type = new XElement(Edm + "EnumType", new XAttribute("Name", name));
        if (isFlags) type.Add(new XAttribute("IsFlags", "true"));
        type.Add(members.Select(member => new XElement(Edm + "Member", new XAttribute("Name", member.Name), new XAttribute("Value", member.Value.ToString(CultureInfo.InvariantCulture)))));
        return type;
    }
}
