using LocalDataverse.Pipeline;
using LocalDataverse.Tests.Import;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests;

/// <summary>An organisation in a file of its own, with an administrator, and short words for what tests do with it.</summary>
internal sealed class TestOrganization : IDisposable
{
    // Making an organisation takes longer than copying one: each begins as the first of this run was made.
    private static readonly Lazy<(string File, Guid Assembly)> First = new(MakeFirst);

    private readonly string file = NewFile();
    private readonly Guid assembly;
    private readonly TimeProvider? clock;

    /// <param name="clock">A clock instead of the one that stands.</param>
    public TestOrganization(TimeProvider? clock = null)
    {
        this.clock = clock;
        if (clock is null) System.IO.File.Copy(First.Value.File, file);
        Organization = Open();
        Admin = TestSeed.Administrator;
        Service = Organization.ServiceFor(Admin);
        assembly = clock is null ? First.Value.Assembly : RegisterAssembly();
    }

    private TestOrganization(string file)
    {
        this.file = file;
        Organization = Open();
        Admin = TestSeed.Administrator;
        Service = Organization.ServiceFor(Admin);
        assembly = RegisterAssembly();
    }

    /// <summary>The file the organisation is in.</summary>
    public string File => file;

    public MovableClock Clock { get; } = new();

    public Organization Organization { get; private set; }

    public Guid Admin { get; }

    public IOrganizationService Service { get; private set; }

    public void Restart()
    {
        Organization.Dispose();
        Organization = Open();
        Service = Organization.ServiceFor(Admin);
    }

    public Guid Create(string table, params (string Column, object? Value)[] values) => Service.Create(Row(table, Guid.Empty, values));

    public void Update(string table, Guid id, params (string Column, object? Value)[] values) => Service.Update(Row(table, id, values));

    public Entity Retrieve(string table, Guid id) => Service.Retrieve(table, id, new ColumnSet(true));

    public Guid User(string name)
    {
        var id = Create("systemuser", ("firstname", name), ("lastname", "Test"), ("internalemailaddress", $"{name}@example.com"), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit)));
        return id;
    }

    /// <summary>Imports a small solution: a table with a key and a choice, an activity, a role.</summary>
    public void ImportThings() => Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = new SolutionZip().Bytes() });

    /// <summary>The code a call is refused with.</summary>
    public static string CodeOf(Action call) => Errors.CodeOf(Xunit.Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(call).Detail);

    /// <summary>The subjects of all notes, the oldest first: what the plug-ins said.</summary>
    public IReadOnlyList<string> Notes()
    {
        using var reader = Organization.Database.OpenReader();
        return [.. SystemRow.All(reader, Organization.Metadata, "annotation", "ORDER BY rowid").Select(row => row.Text("subject") ?? "")];
    }

    public IReadOnlyList<SystemRow> Rows(string table)
    {
        using var reader = Organization.Database.OpenReader();
        return SystemRow.All(reader, Organization.Metadata, table, "ORDER BY rowid");
    }

    /// <summary>Registers one of the test plug-ins as administrators do: by rows.</summary>
    public Guid Step(string type, string message, string? table, int stage, string configuration = "", bool asynchronous = false, bool deleteWhenDone = false, string? filter = null, int rank = 1, Guid? impersonate = null)
    {
        var messageId = Service.RetrieveMultiple(Where("sdkmessage", "name", message)).Entities.FirstOrDefault()?.Id ?? Create("sdkmessage", ("name", message));
        var filterId = table is null ? (Guid?)null : Filter(messageId, table);
        return Create("sdkmessageprocessingstep",
            ("name", $"{type} on {message} {stage}"),
            ("sdkmessageid", new EntityReference("sdkmessage", messageId)),
            ("sdkmessagefilterid", filterId is { } id ? new EntityReference("sdkmessagefilter", id) : null),
            ("eventhandler", new EntityReference("plugintype", Type(type))),
            ("stage", new OptionSetValue(stage)),
            ("mode", new OptionSetValue(asynchronous ? 1 : 0)),
            ("asyncautodelete", deleteWhenDone),
            ("rank", rank),
            ("filteringattributes", filter),
            ("configuration", configuration),
            ("impersonatinguserid", impersonate is { } user ? new EntityReference("systemuser", user) : null));
    }

    public void Image(Guid step, int type, string alias, string? columns, string? property = "Target") => Create("sdkmessageprocessingstepimage",
        ("sdkmessageprocessingstepid", new EntityReference("sdkmessageprocessingstep", step)),
        ("imagetype", new OptionSetValue(type)),
        ("name", alias),
        ("entityalias", alias),
        ("messagepropertyname", property),
        ("attributes", columns));

    public Guid Type(string name) => Service.RetrieveMultiple(Where("plugintype", "name", name)).Entities.FirstOrDefault()?.Id ?? Create("plugintype",
        ("typename", $"LocalDataverse.Tests.Plugins.{name}"), ("name", name), ("friendlyname", Guid.NewGuid().ToString()), ("pluginassemblyid", new EntityReference("pluginassembly", assembly)));

    public static QueryExpression Where(string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return query;
    }

    public void Dispose()
    {
        Organization.Dispose();
        foreach (var path in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) System.IO.File.Delete(path);
    }

    private static Entity Row(string table, Guid id, (string Column, object? Value)[] values)
    {
        var row = new Entity(table, id);
        foreach (var (column, value) in values) row[column] = value!;
        return row;
    }

    // Most tables have most messages; a test may ask for what there is not.
    private Guid Filter(Guid message, string table)
    {
        var query = Where("sdkmessagefilter", "sdkmessageid", message);
        query.Criteria.AddCondition("primaryobjecttypecode", ConditionOperator.Equal, table);
        return Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id ?? Create("sdkmessagefilter", ("sdkmessageid", new EntityReference("sdkmessage", message)), ("primaryobjecttypecode", table));
    }

    private static string NewFile() => Path.Combine(Path.GetTempPath(), $"localdataverse-{Guid.NewGuid():N}.db");

    private static (string File, Guid Assembly) MakeFirst()
    {
        var made = new TestOrganization(NewFile());
        made.Organization.Dispose();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.Delete(made.file);
        return (made.file, made.assembly);
    }

    private Organization Open() => Organization.Open(new OrganizationOptions { DataFile = file, Clock = clock ?? Clock });

    private Guid RegisterAssembly()
    {
        var content = System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "LocalDataverse.Tests.Plugins.dll"));
        return Create("pluginassembly", ("name", "LocalDataverse.Tests.Plugins"), ("content", Convert.ToBase64String(content)), ("version", "1.0.0.0"), ("culture", "neutral"));
    }
}
