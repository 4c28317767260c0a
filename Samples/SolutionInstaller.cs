using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples;

/// <summary>Imports a solution zip with the <c>ImportSolution</c> message, as every deployment tool does.</summary>
internal static class SolutionInstaller
{
    /// <summary>Whether the newest import of this solution was of the very same bytes.</summary>
    public static async Task<bool> IsInstalledAsync(DataverseClient admin, string uniqueName, byte[] zip)
    {
        var filter = string.Create(CultureInfo.InvariantCulture, $"importjobs?$select=importjobid,solutionname&$filter=solutionname eq '{uniqueName}'&$orderby=createdon desc&$top=1");
        return (await admin.ListAsync(filter)).Any(row => Guid.Parse(row["importjobid"]!.GetValue<string>()) == Job(zip));
    }

    /// <summary>Imports the zip unless it is installed.</summary>
    public static async Task InstallAsync(DataverseClient admin, string uniqueName, byte[] zip)
    {
        if (await IsInstalledAsync(admin, uniqueName, zip)) return;
        await admin.CallAsync("ImportSolution", new JsonObject
        {
            ["CustomizationFile"] = Convert.ToBase64String(zip),
            ["OverwriteUnmanagedCustomizations"] = true,
            ["PublishWorkflows"] = true,
            ["ImportJobId"] = Job(zip).ToString(),
        });
    }

    // The id of the import job is made from the zip, so the organisation itself remembers which build it runs.
    private static Guid Job(byte[] zip) => new(SHA256.HashData(zip).AsSpan(0, 16));
}
