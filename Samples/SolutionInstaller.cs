using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples;

/// <summary>Imports a solution zip with the <c>ImportSolution</c> message, as every deployment tool does.</summary>
internal static class SolutionInstaller
{
    /// <summary>Imports the zip unless the same file has been imported before.</summary>
    /// <returns>Whether an import was needed.</returns>
    public static async Task<bool> InstallAsync(DataverseClient admin, string uniqueName, byte[] zip, string fingerprint)
    {
        var installed = await admin.ListAsync($"solutions?$select=uniquename,version&$filter=uniquename eq '{uniqueName}'");
        if (installed.Count > 0 && File.Exists(fingerprint) && await File.ReadAllTextAsync(fingerprint) == Fingerprint(zip)) return false;
        await admin.CallAsync("ImportSolution", new JsonObject
        {
            ["CustomizationFile"] = Convert.ToBase64String(zip),
            ["OverwriteUnmanagedCustomizations"] = true,
            ["PublishWorkflows"] = true,
            ["ImportJobId"] = Guid.NewGuid().ToString(),
        });
        Directory.CreateDirectory(Path.GetDirectoryName(fingerprint)!);
        await File.WriteAllTextAsync(fingerprint, Fingerprint(zip));
        return true;
    }

    private static string Fingerprint(byte[] zip) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(zip));
}
