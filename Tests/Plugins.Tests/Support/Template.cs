using System.Collections.Concurrent;
using LocalDataverse;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>An organisation with the managed zip and the reference data, made once a run: every fixture starts from a copy of its file.</summary>
internal static class Template
{
    public static readonly Guid Administrator = new("5ad2e1c0-0000-4000-8000-000000000002");

    private static readonly Lazy<string> File = new(() => Make(Zip, Existing("CoachingExtensions_data.zip")));

    private static readonly ConcurrentDictionary<string, Lazy<string>> Earlier = new();

    public static string Zip => Existing("CoachingExtensions_managed.zip");

    /// <summary>The shipped skills, rubrics, drills and messages, which a test loads that asks for them.</summary>
    public static string PracticeZip => Existing("CoachingExtensions_practice.zip");

    public static void CopyTo(string file) => System.IO.File.Copy(File.Value, file);

    /// <summary>The same with a version that was released, and its reference data.</summary>
    public static void CopyTo(string file, string version) =>
        System.IO.File.Copy(Earlier.GetOrAdd(version, _ => new Lazy<string>(() => Make(ReleasedZips.Managed(version), ReleasedZips.Data(version)))).Value, file);

    private static string Make(string solution, string data)
    {
        var folder = Directory.CreateTempSubdirectory("coaching-template-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var file = Path.Combine(folder.FullName, "template.db");
        using (var organization = Organization.Open(new OrganizationOptions { DataFile = file, Clock = new ManualClock { Now = ManualClock.Utc("2025-12-01") } }))
        {
            var service = organization.ServiceFor(Administrator);
            service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = System.IO.File.ReadAllBytes(solution), ["PublishWorkflows"] = true, ["OverwriteUnmanagedCustomizations"] = false });
            ReferencePackage.Load(data, service, organization.Metadata);
        }

        // What SQLite still keeps beside the file comes into it.
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        return file;
    }

    private static string Existing(string name)
    {
        var file = Path.Combine(Repository.Artifacts, name);
        return System.IO.File.Exists(file)
            ? file
            : throw new FileNotFoundException($"{file} is not there. These tests run the plug-in DLL out of the solution zip: run `dotnet run build.cs pack` first.", file);
    }
}
