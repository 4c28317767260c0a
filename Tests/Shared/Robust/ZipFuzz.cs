using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace CoachingExtensions.Tests.Robust;

/// <summary>Solution zips: wrong as a zip, or right as one and wrong inside.</summary>
internal sealed class ZipFuzz : FuzzKind
{
    private const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types" />""";
    private const string Manifest = """<ImportExportXml><SolutionManifest><UniqueName>fuzzed</UniqueName><Version>1.0.0.0</Version><Managed>0</Managed><Publisher><UniqueName>tester</UniqueName><CustomizationPrefix>fuzz</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher><RootComponents><RootComponent type="1" schemaName="fuzz_thing" behavior="0" /></RootComponents><MissingDependencies /></SolutionManifest></ImportExportXml>""";
    private const string Customizations = """
        <ImportExportXml><Entities><Entity><Name>fuzz_thing</Name><EntityInfo><entity Name="fuzz_thing"><LocalizedNames><LocalizedName description="Thing" languagecode="1033" /></LocalizedNames><attributes>
        <attribute PhysicalName="fuzz_thingId"><Type>primarykey</Type><LogicalName>fuzz_thingid</LogicalName></attribute><attribute PhysicalName="fuzz_name"><Type>nvarchar</Type><LogicalName>fuzz_name</LogicalName><DisplayMask>PrimaryName</DisplayMask><MaxLength>100</MaxLength><IsCustomField>1</IsCustomField></attribute>
        <attribute PhysicalName="fuzz_sum"><Type>decimal</Type><LogicalName>fuzz_sum</LogicalName><MinValue>0</MinValue><MaxValue>100</MaxValue><Accuracy>2</Accuracy></attribute><attribute PhysicalName="fuzz_accountid"><Type>lookup</Type><LogicalName>fuzz_accountid</LogicalName></attribute>
        </attributes><EntitySetName>fuzz_things</EntitySetName><OwnershipTypeMask>UserOwned</OwnershipTypeMask></entity></EntityInfo>
        <SavedQueries><savedqueries><savedquery><savedqueryid>{31111111-1111-4111-8111-111111111111}</savedqueryid><fetchxml><fetch><entity name="fuzz_thing"><attribute name="fuzz_name" /></entity></fetch></fetchxml><layoutxml><grid name="resultset"><row name="result" id="fuzz_thingid"><cell name="fuzz_name" width="200" /></row></grid></layoutxml><querytype>0</querytype><isdefault>1</isdefault></savedquery></savedqueries></SavedQueries></Entity></Entities>
        <Roles><Role id="{32222222-2222-4222-8222-222222222222}" name="Fuzz User"><RolePrivileges><RolePrivilege name="prvReadfuzz_thing" level="Local" /></RolePrivileges></Role></Roles>
        <EntityRelationships><EntityRelationship Name="fuzz_account_thing"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>fuzz_thing</ReferencingEntityName><ReferencedEntityName>Account</ReferencedEntityName><ReferencingAttributeName>fuzz_accountid</ReferencingAttributeName></EntityRelationship></EntityRelationships>
        <WebResources><WebResource><WebResourceId>{33333333-3333-4333-8333-333333333333}</WebResourceId><Name>fuzz_/a.js</Name><WebResourceType>3</WebResourceType><FileName>/WebResources/a</FileName></WebResource></WebResources></ImportExportXml>
        """;

    public override string Name => "zips";

    // A solution that is still right is imported whole: tables are made, and everybody waits.
    public override int PerThousand => 250;

    public override FuzzRequest Make(Random random)
    {
        var inside = random.Next(3) > 0;
        var zip = Zip(
            ("[Content_Types].xml", Types),
            ("solution.xml", inside && random.Next(3) == 0 ? Mutation.Of(Manifest, random) : Manifest),
            ("customizations.xml", inside ? Mutation.Of(Customizations, random) : Customizations),
            (random.Next(20) == 0 ? Mutation.Of("WebResources/a", random) : "WebResources/a", "1"));
        if (!inside) zip = Mutation.Of(zip, random);
        return new FuzzRequest("POST", Root + "ImportSolution")
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(new { OverwriteUnmanagedCustomizations = true, PublishWorkflows = true, CustomizationFile = Convert.ToBase64String(zip), ImportJobId = new Guid(Bytes(random)) }),
            ContentType = "application/json",
        };
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Zip(params (string Path, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in files)
            {
                var created = zip.CreateEntry(path.Length == 0 ? "x" : path);
                // The same zip for the same seed.
                created.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var entry = created.Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
