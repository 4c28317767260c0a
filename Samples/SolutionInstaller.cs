using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples;

/// <summary>Imports a solution zip with the <c>ImportSolution</c> message, as every deployment tool does.</summary>
internal static class SolutionInstaller
{
    /// <summary>Imports the zip unless the newest import of this solution was of the very same bytes.</summary>
    /// <returns>Whether an import was needed.</returns>
    public static async Task<bool> InstallAsync(DataverseClient admin, string uniqueName, byte[] zip)
    {
        // The id of the import job is made from the zip, so the organisation itself remembers which build it runs.
        var job = new Guid(SHA256.HashData(zip).AsSpan(0, 16));
        var filter = string.Create(CultureInfo.InvariantCulture, $"importjobs?$select=importjobid,solutionname&$filter=solutionname eq '{uniqueName}'&$orderby=createdon desc&$top=1");
        if ((await admin.ListAsync(filter)).Any(row => Guid.Parse(row["importjobid"]!.GetValue<string>()) == job)) return false;
        await admin.CallAsync("ImportSolution", new JsonObject
        {
            ["CustomizationFile"] = Convert.ToBase64String(zip),
            ["OverwriteUnmanagedCustomizations"] = true,
            ["PublishWorkflows"] = true,
            ["ImportJobId"] = job.ToString(),
        });
        return true;
    }
}
