using CoachingExtensions.Samples;
using CoachingExtensions.Tests.Pipeline;
using CoachingExtensions.Verify;
using CoachingExtensions.Verify.Checks;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Journey;
using CoachingExtensions.Verify.SignIn;
using CoachingExtensions.Verify.Web;
using LocalDataverse;
using LocalDataverse.WebApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Verification;

/// <summary>An organisation with the zip and both packages in it, before a real server; what a test breaks in it is broken for that test alone.</summary>
internal sealed class Live : IAsyncDisposable
{
    public const string Administrator = "admin@localhost";

    private static readonly Lazy<string> Loaded = new(Load);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coaching-verify-");
    private readonly Organization organization;
    private readonly WebApplication app;
    private readonly List<HttpClient> clients = [];

    private Live()
    {
        var file = Path.Combine(folder.FullName, "live.db");
        File.Copy(Loaded.Value, file);
        // The check is a program of its own: it goes by the same clock as everybody.
        organization = Organization.Open(new OrganizationOptions { DataFile = file });
        app = Server.Build(organization, "http://127.0.0.1:0");
    }

    public Uri Url => new($"{app.Urls.Single()}/");

    public IOrganizationService Admin => organization.ServiceFor(Template.Administrator);

    /// <summary>Everything that was said.</summary>
    public List<string> Told { get; } = [];

    public static async Task<Live> StartAsync()
    {
        var live = new Live();
        await live.app.StartAsync();
        return live;
    }

    public void PageOf(int rows) => organization.LargestPage = rows;

    /// <summary>Changes what the organisation holds, past all its rules.</summary>
    public int Break(string sql)
    {
        using var session = organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        var rows = command.ExecuteNonQuery();
        session.Commit();
        return rows;
    }

    /// <summary>Removes the solution, as an administrator does.</summary>
    public void Uninstall() => Admin.Delete("solution", Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryByAttribute("solution") { Attributes = { "uniquename" }, Values = { "CoachingExtensions" } }).Entities.Single().Id);

    /// <summary>Loads a package as Microsoft's tools do: what is there is written over.</summary>
    public async Task LoadAsync(string file)
    {
        using var client = new HttpClient { BaseAddress = Url };
        await ReferenceData.Read(file).LoadAsync(new DataverseClient(client, Administrator));
    }

    /// <summary>Gives a role one privilege more, over every row.</summary>
    public void Grant(string role, string privilege) => Assert.Equal(1, Break($"""
        INSERT INTO roleprivileges (roleprivilegeid, versionnumber, roleid, privilegeid, privilegedepthmask)
        SELECT '{Guid.NewGuid():D}', 1, role.roleid, privilege.privilegeid, 8 FROM role, privilege WHERE role.name = '{role}' AND privilege.name = '{privilege}'
        """));

    public long Count(string table)
    {
        using var connection = organization.Database.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>How many rows each table has; what the platform logs of itself aside.</summary>
    public Dictionary<string, long> Rows() => organization.Metadata.Tables.Select(table => table.LogicalName)
        .Where(table => table is not ("plugintracelog" or "asyncoperation" or "owner")).ToDictionary(table => table, Count);

    /// <summary>Fails with the tables that have more or fewer rows than before.</summary>
    public void HasTheRowsOf(Dictionary<string, long> before) => Assert.Empty(Rows().Where(table => before[table.Key] != table.Value).Select(table => $"{table.Key}: {before[table.Key]} before, {table.Value} now"));

    /// <summary>The organisation as the check reaches it, with something between the two if a test wants it.</summary>
    public DataverseApi Api(string user = Administrator, DelegatingHandler? between = null)
    {
        HttpMessageHandler handler = new SocketsHttpHandler { UseCookies = false };
        if (between is not null)
        {
            between.InnerHandler = handler;
            handler = between;
        }

        var http = new HttpClient(new ThrottlingHandler(handler, (_, _) => Task.CompletedTask, Told.Add)) { BaseAddress = Url };
        clients.Add(http);
        return new DataverseApi(http, new LocalSignIn(user));
    }

    /// <summary>What is said of one kind of component.</summary>
    public Task<List<Finding>> LookAsync(string kind, DelegatingHandler? between = null)
    {
        var checks = AllChecks.Of([Artifact("CoachingExtensions_data.zip"), Artifact("CoachingExtensions_practice.zip")]).Where(check => check.Kind == kind);
        return new Inspection(Api(between: between), Package.Read(Template.Zip), checks, Told.Add).RunAsync();
    }

    /// <summary>The whole check, as the program runs it.</summary>
    public Task<int> VerifyAsync(DelegatingHandler? between = null, params string[] arguments) =>
        new CoachingExtensions.Verify.Verification(Api(between: between), VerifyOptions.Read(["--url", Url.ToString(), "--artifacts", Repository.Artifacts, .. arguments]), Told.Add, CancellationToken.None).RunAsync();

    public async Task<List<Finding>> TravelAsync(string? rep = null, string user = Administrator, DelegatingHandler? between = null, CancellationTokenSource? interruption = null, int patience = 60)
    {
        var api = Api(user, between);
        return await new SmokeJourney(api, await People.FindAsync(api, rep), TimeSpan.FromSeconds(patience)).RunAsync(Told.Add, interruption?.Token ?? CancellationToken.None);
    }

    /// <summary>Somebody with roles, by e-mail address.</summary>
    public (Guid Id, string Email) User(string name, params string[] roles)
    {
        var email = $"{name}.{Guid.NewGuid():N}@test.example";
        var unit = Admin.Retrieve("systemuser", Template.Administrator, new Microsoft.Xrm.Sdk.Query.ColumnSet("businessunitid")).GetAttributeValue<EntityReference>("businessunitid");
        var id = Admin.Create(new Entity("systemuser") { ["firstname"] = name, ["lastname"] = "Tester", ["internalemailaddress"] = email, ["domainname"] = email, ["businessunitid"] = unit });
        foreach (var role in roles)
        {
            var found = Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryByAttribute("role") { Attributes = { "name" }, Values = { role } }).Entities.Single();
            Admin.Associate("systemuser", id, new Relationship("systemuserroles_association"), [found.ToEntityReference()]);
        }

        return (id, email);
    }

    public (Guid Id, string Email) Rep() => User("Rita", "Salesperson", "Coaching Rep");

    public static string Artifact(string name) => Path.Combine(Repository.Artifacts, name);

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        organization.Dispose();
        folder.Delete(recursive: true);
    }

    private static string Load()
    {
        var folder = Directory.CreateTempSubdirectory("coaching-verify-template-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var file = Path.Combine(folder.FullName, "loaded.db");
        Template.CopyTo(file);
        using (var organization = Organization.Open(new OrganizationOptions { DataFile = file }))
        {
            Pipeline.ReferencePackage.Load(Template.PracticeZip, organization.ServiceFor(Template.Administrator), organization.Metadata);
            organization.DrainAsync();
        }

        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
        return file;
    }
}
