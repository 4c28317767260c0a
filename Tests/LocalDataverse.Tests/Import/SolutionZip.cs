using System.IO.Compression;
using System.Text;

namespace LocalDataverse.Tests.Import;

/// <summary>A small solution: one table with a choice, a lookup and a key, an activity, a role, a view. Tests change what they are about.</summary>
internal sealed class SolutionZip
{
    private readonly Dictionary<string, string> files = new()
    {
        ["solution.xml"] = Manifest("1.0.0.0"),
        ["customizations.xml"] = Customizations,
        ["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types" />""",
    };

    private readonly Dictionary<string, byte[]> binaries = [];

    public const string Customizations = """
        <ImportExportXml>
          <Entities>
            <Entity>
              <Name>test_thing</Name>
              <EntityInfo><entity Name="test_thing">
                <LocalizedNames><LocalizedName description="Thing" languagecode="1033" /></LocalizedNames>
                <LocalizedCollectionNames><LocalizedCollectionName description="Things" languagecode="1033" /></LocalizedCollectionNames>
                <attributes>
                  <attribute PhysicalName="test_thingId"><Type>primarykey</Type><LogicalName>test_thingid</LogicalName></attribute>
                  <attribute PhysicalName="test_name"><Type>nvarchar</Type><LogicalName>test_name</LogicalName><DisplayMask>PrimaryName|ValidForForm</DisplayMask><MaxLength>100</MaxLength><IsCustomField>1</IsCustomField></attribute>
                  <attribute PhysicalName="test_colour"><Type>picklist</Type><LogicalName>test_colour</LogicalName><OptionSetName>test_colours</OptionSetName><AppDefaultValue>-1</AppDefaultValue><IsCustomField>1</IsCustomField></attribute>
                  <attribute PhysicalName="test_accountid"><Type>lookup</Type><LogicalName>test_accountid</LogicalName><IsCustomField>1</IsCustomField></attribute>
                </attributes>
                <EntityKeys><EntityKey><Name>test_byname</Name><LogicalName>test_byname</LogicalName><EntityKeyAttributes><AttributeName>test_name</AttributeName></EntityKeyAttributes></EntityKey></EntityKeys>
                <EntitySetName>test_things</EntitySetName>
                <OwnershipTypeMask>UserOwned</OwnershipTypeMask>
              </entity></EntityInfo>
              <SavedQueries><savedqueries><savedquery>
                <savedqueryid>{11111111-1111-4111-8111-111111111111}</savedqueryid>
                <fetchxml><fetch><entity name="test_thing"><attribute name="test_name" /></entity></fetch></fetchxml>
                <layoutxml><grid name="resultset"><row name="result" id="test_thingid"><cell name="test_name" width="200" /></row></grid></layoutxml>
                <querytype>0</querytype><isdefault>1</isdefault>
                <LocalizedNames><LocalizedName description="Active Things" languagecode="1033" /></LocalizedNames>
              </savedquery></savedqueries></SavedQueries>
            </Entity>
            <Entity>
              <Name>test_visit</Name>
              <EntityInfo><entity Name="test_visit">
                <attributes>
                  <attribute PhysicalName="ActivityId"><Type>primarykey</Type><LogicalName>activityid</LogicalName></attribute>
                  <attribute PhysicalName="Subject"><Type>nvarchar</Type><LogicalName>subject</LogicalName><DisplayMask>PrimaryName</DisplayMask><MaxLength>200</MaxLength></attribute>
                  <attribute PhysicalName="ActivityTypeCode"><Type>picklist</Type><LogicalName>activitytypecode</LogicalName><OptionSetName>activitypointer_activitytypecode</OptionSetName></attribute>
                  <attribute PhysicalName="RegardingObjectId"><Type>lookup</Type><LogicalName>regardingobjectid</LogicalName></attribute>
                </attributes>
                <EntitySetName>test_visits</EntitySetName>
                <OwnershipTypeMask>UserOwned</OwnershipTypeMask>
                <IsActivity>1</IsActivity><ActivityTypeMask>CommunicationActivity</ActivityTypeMask><HasRelatedNotes>True</HasRelatedNotes>
              </entity></EntityInfo>
            </Entity>
          </Entities>
          <Roles><Role id="{22222222-2222-4222-8222-222222222222}" name="Thing User"><RolePrivileges>
            <RolePrivilege name="prvReadtest_thing" level="Local" /><RolePrivilege name="prvCreateActivity" level="Basic" />
          </RolePrivileges></Role></Roles>
          <EntityRelationships>
            <EntityRelationship Name="test_account_test_thing"><EntityRelationshipType>OneToMany</EntityRelationshipType>
              <ReferencingEntityName>test_thing</ReferencingEntityName><ReferencedEntityName>Account</ReferencedEntityName>
              <CascadeDelete>Restrict</CascadeDelete><ReferencingAttributeName>test_accountid</ReferencingAttributeName>
              <EntityRelationshipRoles><EntityRelationshipRole><NavigationPropertyName>test_accountid</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole></EntityRelationshipRoles>
            </EntityRelationship>
          </EntityRelationships>
          <optionsets><optionset Name="test_colours"><OptionSetType>picklist</OptionSetType><options>
            <option value="1"><labels><label description="Red" languagecode="1033" /></labels></option>
            <option value="2"><labels><label description="Blue" languagecode="1033" /></labels></option>
          </options></optionset></optionsets>
        </ImportExportXml>
        """;

    public SolutionZip With(string path, string content)
    {
        files[path] = content;
        return this;
    }

    public SolutionZip With(string path, byte[] content)
    {
        binaries[path] = content;
        return this;
    }

    public SolutionZip Without(string path)
    {
        files.Remove(path);
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in files.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))).Concat(binaries))
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static string Manifest(string version, string missing = "", int managed = 1) => $"""
        <ImportExportXml><SolutionManifest>
          <UniqueName>test</UniqueName><Version>{version}</Version><Managed>{managed}</Managed>
          <Publisher><UniqueName>tester</UniqueName><CustomizationPrefix>test</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher>
          <RootComponents><RootComponent type="1" schemaName="test_thing" behavior="0" /></RootComponents>
          <MissingDependencies>{missing}</MissingDependencies>
        </SolutionManifest></ImportExportXml>
        """;
}
