using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Export;

/// <summary>Writes an <c>EntityRelationship</c>.</summary>
internal static class RelationshipXml
{
    public static XElement Write(OneToManyDefinition one, MetadataCatalogue metadata) => new(
        "EntityRelationship",
        new XAttribute("Name", one.SchemaName),
        Xml.Text("EntityRelationshipType", "OneToMany"),
        Xml.Text("IsCustomizable", true),
        Xml.Text("IsHierarchical", one.IsHierarchical),
        Xml.Text("ReferencingEntityName", metadata.Table(one.ReferencingTable).SchemaName),
        Xml.Text("ReferencedEntityName", metadata.TryTable(one.ReferencedTable, out var referenced) ? referenced.SchemaName : one.ReferencedTable),
        Xml.Text("CascadeAssign", one.Cascade.Assign),
        Xml.Text("CascadeDelete", one.Cascade.Delete),
        Xml.Text("CascadeReparent", one.Cascade.Reparent),
        Xml.Text("CascadeShare", one.Cascade.Share),
        Xml.Text("CascadeUnshare", one.Cascade.Unshare),
        Xml.Text("ReferencingAttributeName", metadata.Table(one.ReferencingTable).Column(one.ReferencingColumn).SchemaName),
        new XElement("RelationshipDescription", new XElement("Descriptions")),
        new XElement(
            "EntityRelationshipRoles",
            new XElement(
                "EntityRelationshipRole",
                Xml.Text("NavPaneDisplayOption", one.MenuBehavior),
                Xml.Text("NavPaneArea", one.MenuGroup),
                Xml.Text("NavPaneOrder", one.MenuOrder),
                Xml.Text("NavigationPropertyName", one.ReferencingNavigationProperty),
                one.MenuLabel.Texts.Count == 0 ? null : Xml.Texts("CustomLabels", "CustomLabel", one.MenuLabel),
                Xml.Text("RelationshipRoleType", 1)),
            new XElement("EntityRelationshipRole", Xml.Text("NavigationPropertyName", one.ReferencedNavigationProperty), Xml.Text("RelationshipRoleType", 0))));

    public static XElement Write(ManyToManyDefinition many, MetadataCatalogue metadata) => new(
        "EntityRelationship",
        new XAttribute("Name", many.SchemaName),
        Xml.Text("EntityRelationshipType", "ManyToMany"),
        Xml.Text("IsCustomizable", true),
        Xml.Text("IsHierarchical", false),
        Xml.Text("FirstEntityName", metadata.Table(many.Table1).SchemaName),
        Xml.Text("SecondEntityName", metadata.Table(many.Table2).SchemaName),
        Xml.Text("IntersectEntityName", metadata.TryTable(many.IntersectTable, out var intersect) ? intersect.SchemaName : many.IntersectTable),
        new XElement("RelationshipDescription", new XElement("Descriptions")),
        new XElement("EntityRelationshipRoles", Role(many.Table1NavigationProperty, 1), Role(many.Table2NavigationProperty, 0)));

    private static XElement Role(string navigation, int type) => new(
        "EntityRelationshipRole", Xml.Text("NavPaneDisplayOption", "UseCollectionName"), Xml.Text("NavPaneArea", "Details"), Xml.Text("NavPaneOrder", 10000), Xml.Text("NavigationPropertyName", navigation), Xml.Text("RelationshipRoleType", type));
}
