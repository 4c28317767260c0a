using Microsoft.Xrm.Sdk;

namespace Sdk.Tests.Compatibility;

/// <summary>Where the assemblies to compare are.</summary>
internal static class MicrosoftSdk
{
    public const string Variable = "MICROSOFT_XRM_SDK";

    public static ApiSurface Ours { get; } = ApiSurface.Read(typeof(Entity).Assembly.Location);

    public static ApiSurface TheirsOrSkip()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(path),
            $"{Variable} is not set: it is the path of Microsoft's own Microsoft.Xrm.Sdk.dll, to compare ours with.");
        return ApiSurface.Read(path!);
    }

    public static string PluginsOrSkip()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "artifacts", "plugins", "CoachingExtensions.Plugins.dll");
            if (File.Exists(path)) return path;
        }

        Assert.Skip("artifacts/plugins/CoachingExtensions.Plugins.dll is not there: build Plugins first.");
        return "";
    }
}
