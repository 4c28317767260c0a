using System.Diagnostics;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>
/// Microsoft's own clients, in their own assemblies: OrganizationWebProxyClient, and CrmServiceClient around it. They are of the
/// .NET Framework, so a small program with them is compiled and run by mono.
/// </summary>
public sealed class OfficialClientTests(ApiServer server, ITestOutputHelper output) : IClassFixture<ApiServer>
{
    private const string Sdk = "MICROSOFT_XRM_SDK";
    private const string Connector = "MICROSOFT_XRM_CONNECTOR";

    [Fact]
    public void OrganizationWebProxyClient_understands_every_answer() => Run(SdkOrSkip(), connector: null, least: 27);

    [Fact]
    public void CrmServiceClient_connects_and_works()
    {
        var connector = Environment.GetEnvironmentVariable(Connector);
        Assert.SkipWhen(string.IsNullOrEmpty(connector), $"{Connector} is not set: it is the path of Microsoft.Xrm.Tooling.Connector.dll, with the assemblies it needs beside it.");

        Run(SdkOrSkip(), connector, least: 6);
    }

    private static string SdkOrSkip()
    {
        var path = Environment.GetEnvironmentVariable(Sdk);
        Assert.SkipWhen(string.IsNullOrEmpty(path), $"{Sdk} is not set: it is the path of Microsoft's own Microsoft.Xrm.Sdk.dll.");
        Assert.SkipUnless(Found("mcs") && Found("mono"), "mono and mcs are not on the PATH: they compile and run a program of the .NET Framework (Debian: mono-complete).");
        return path!;
    }

    private static bool Found(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private void Run(string sdk, string? connector, int least)
    {
        var other = server.Test.Seller("official" + least);
        var folder = Directory.CreateTempSubdirectory("localdataverse-soap-").FullName;
        try
        {
            foreach (var library in new[] { sdk, connector }.OfType<string>().SelectMany(path => Directory.GetFiles(Path.GetDirectoryName(path)!, "*.dll")).Distinct()) File.Copy(library, Path.Combine(folder, Path.GetFileName(library)), overwrite: true);
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Soap", "Official", "Client.cs.txt"), Path.Combine(folder, "Client.cs"));
            string[] ofConnector = connector is null ? [] : ["-define:CONNECTOR", "-r:Microsoft.Xrm.Tooling.Connector.dll"];
            var compiled = Start(folder, "mcs", [.. ofConnector, "-r:Microsoft.Xrm.Sdk.dll", "-r:System.ServiceModel", "-r:System.Runtime.Serialization", "Client.cs"]);
            Assert.True(File.Exists(Path.Combine(folder, "Client.exe")), compiled);

            var lines = Start(folder, "mono", ["Client.exe", server.Address, "admin@localhost", other.ToString()]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

            foreach (var line in lines) output.WriteLine(line);
            Assert.DoesNotContain(lines, line => !line.StartsWith("ok ", StringComparison.Ordinal));
            Assert.True(lines.Length >= least, $"{lines.Length} operations answered");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Start(string folder, string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2))) process.Kill();
        return process.ExitCode == 0 ? text : text + errors.GetAwaiter().GetResult();
    }
}
