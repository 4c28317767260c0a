using System.Text;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>The test plug-ins as somebody uploads them, and the same with another text in them: so it is seen which of the two runs.</summary>
internal static class UploadedAssembly
{
    public const string Name = "LocalDataverse.Tests.Plugins";
    public const string Recorder = $"{Name}.Recorder";

    public static string Content => Convert.ToBase64String(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"{Name}.dll")));

    /// <summary>Says DEPTH where the other says depth.</summary>
    public static string Changed => Convert.ToBase64String(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Convert.FromBase64String(Content)).Replace(Wide("depth"), Wide("DEPTH"), StringComparison.Ordinal)));

    /// <summary>Nothing is registered any more.</summary>
    public static void Forget(TestOrganization organization)
    {
        foreach (var assembly in organization.Service.RetrieveMultiple(TestOrganization.Where("pluginassembly", "name", Name)).Entities) organization.Service.Delete("pluginassembly", assembly.Id);
    }

    public static Guid Id(TestOrganization organization, string table, string column, object value) => organization.Service.RetrieveMultiple(TestOrganization.Where(table, column, value)).Entities[0].Id;

    private static string Wide(string text) => Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(text));
}
