using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Samples;

/// <summary>
/// Microsoft's sample programs, copied beside each other into a folder for the time, with their sign-in replaced: programs and their service library are
/// compiled as they are, for the framework of today and without a package whose terms are Microsoft's own (see the files in Copied).
/// </summary>
public sealed class MicrosoftSamples : IDisposable
{
    /// <summary>The variable that names a folder with microsoft/PowerApps-Samples.</summary>
    public const string Variable = "POWERAPPS_SAMPLES";

    private const string Root = "dataverse/webapi/CSharp-NETx";

    private readonly string folder = Directory.CreateTempSubdirectory("localdataverse-samples-").FullName;
    private bool isCopied;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Builds a program and runs it against an organisation of its own; what it says, or why it did not build.</summary>
    public async Task<(int ExitCode, string Said)> RunAsync(string program)
    {
        Copy();
        await using var server = new ApiServer(TimeProvider.System);
        await server.InitializeAsync();
        var project = Path.Combine(folder, Root, program, Path.GetFileName(program) + ".csproj");
        var (built, errors) = Start("dotnet", Path.GetDirectoryName(project)!, ["build", project, "-v", "q", "-nologo", "-p:NuGetAudit=false"]);
        if (built != 0) return (built, errors);
        var output = Path.Combine(Path.GetDirectoryName(project)!, "bin", "Debug", "net10.0");
        WindowsNames(output);
        return Start("dotnet", output, [Path.GetFileName(program) + ".dll"], ("SAMPLE_URL", server.Address), ("SAMPLE_USER", "admin@localhost"));
    }

    private static string SamplesOrSkip()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(path), $"{Variable} is not set: it is the path of a clone of https://github.com/microsoft/PowerApps-Samples.");
        Assert.SkipUnless(Directory.Exists(Path.Combine(path!, Root)), $"{Variable} names {path}, where there is no {Root}.");
        return path!;
    }

    private void Copy()
    {
        var samples = SamplesOrSkip();
        if (isCopied) return;
        foreach (var part in (string[])[Root, "dataverse/SharedResources"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(samples, part), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(samples, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        Place("App.cs.txt", "App.cs");
        Place("Batches.cs.txt", "WebAPIService/Batches.cs");
        Place("Directory.Build.props.txt", "Directory.Build.props");
        Place("Directory.Build.targets.txt", "Directory.Build.targets");
        foreach (var project in Directory.EnumerateFiles(Path.Combine(folder, Root), "*.csproj", SearchOption.AllDirectories))
            File.WriteAllText(project, Regex.Replace(File.ReadAllText(project), "<TargetFramework>[^<]*</TargetFramework>", "<TargetFramework>net10.0</TargetFramework>"));
        // A copy of the samples may be without its largest file: any other of its size does.
        var large = Path.Combine(folder, "dataverse/SharedResources/Files/25mb.pdf");
        if (!File.Exists(large) || new FileInfo(large).Length < 1_000_000) File.WriteAllBytes(large, Files.FileSolution.Bytes(25_870_370));
        isCopied = true;
    }

    private void Place(string source, string target) => File.Copy(Path.Combine(Path.GetDirectoryName(ThisFile())!, "Copied", source), Path.Combine(folder, Root, target), overwrite: true);

    // Some programs name their files as Windows does: elsewhere the sign is a part of the name.
    private static void WindowsNames(string output)
    {
        if (Path.DirectorySeparatorChar == '\\') return;
        foreach (var file in Directory.EnumerateDirectories(output).SelectMany(Directory.EnumerateFiles))
            File.Copy(file, Path.Combine(output, $"{Path.GetFileName(Path.GetDirectoryName(file))}\\{Path.GetFileName(file)}"), overwrite: true);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, path[3..]) : path;

    private static (int ExitCode, string Said) Start(string program, string workingFolder, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingFolder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(4))) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (process.ExitCode, said.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
    }
}
