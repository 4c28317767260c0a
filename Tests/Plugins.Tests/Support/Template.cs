using LocalDataverse;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>An organisation with the managed zip and the reference data, made once a run: every fixture starts from a copy of its file.</summary>
internal static class Template
{
    public static readonly Guid Administrator = new("5ad2e1c0-0000-4000-8000-000000000002");

    private static readonly Lazy<string> File = new(Make);

    public static string Zip => Existing("CoachingExtensions_managed.zip");

    /// <summary>The shipped skills, rubrics, drills and messages, which a test loads that asks for them.</summary>
    public static string PracticeZip => Existing("CoachingExtensions_practice.zip");

    public static void CopyTo(string file) => System.IO.File.Copy(File.Value, file);

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("coaching-template-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var file = Path.Combine(folder.FullName, "template.db");
        using (var organization = Organization.Open(new OrganizationOptions { DataFile = file, Clock = new ManualClock { Now = ManualClock.Utc("2025-12-01") } }))
        {
            var service = organization.ServiceFor(Administrator);
            service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = System.IO.File.ReadAllBytes(Zip), ["PublishWorkflows"] = true, ["OverwriteUnmanagedCustomizations"] = false });
            ReferencePackage.Load(Existing("CoachingExtensions_data.zip"), service, organization.Metadata);
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
