#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false
#:property TreatWarningsAsErrors=true
#:property EnforceCodeStyleInBuild=false

// The build script of the whole house: `dotnet run build.cs TARGET`. Each target is one method below; `help` lists them.

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

var root = Root();
Directory.SetCurrentDirectory(root);
var artifacts = Path.Combine(root, "artifacts");
Directory.CreateDirectory(artifacts);
const string Address = "http://localhost:5080";
var target = args.FirstOrDefault() ?? "help";
var rest = args.Skip(1).ToArray();

try
{
    switch (target)
    {
        case "pack": Pack(); return 0;
        case "release": Release(); return 0;
        case "demo": return Demo();
        case "test": return Test();
        case "bench": return Bench();
        case "verify": return Verify();
        case "model": Packer("model"); return 0;
        case "languages": return Languages();
        case "matrix": return Matrix();
        case "conformance": return Conformance();
        case "pictures": Pictures(); return 0;
        case "format": Format(); return 0;
        case "reset": Reset(); return 0;
        default: return Help(target == "help" ? 0 : 2);
    }
}
catch (BuildFailed failure)
{
    Console.Error.WriteLine($"\n{failure.Message}");
    return 1;
}

// ---- targets ----

int Help(int exitCode)
{
    Console.WriteLine("""
        dotnet run build.cs TARGET
          demo     build, pack, start LocalDataverse on http://localhost:5080 with a sample sales organisation
                   (--url http://localhost:PORT for another port)
          test     every test, in a browser too; ends with "N passed, N failed"
          pack     artifacts/CoachingExtensions.zip and artifacts/CoachingExtensions_managed.zip, the reference data and the practice library,
                   checked by the rules of Microsoft's solution checker
          release  pack, and keep the zips in Tests/Released under their version (docs/lifecycle.md)
          verify   compare an organisation with the zip in artifacts, and coach once through it (--url URL; see docs/verifying.md)
          bench    measurements, as a table (--quick, --scale, --breadth, --beside, --effect, --questions, --robust, --write)
          languages  bring Solution/languages up to date with the texts, and say what is not translated
          model    generate the C# and TypeScript model and docs/model.md from Solution/src
          matrix   try what each role may do, and write it into docs/security.md
          conformance  write what the documented cases say into docs/local-dataverse.md
          pictures take the documents' pictures from what the browser tests have shown last
          format   format C# and TypeScript
          reset    forget the demo's database and everything built
        """);
    return exitCode;
}

void Pack()
{
    Plugins();
    Web();
    Step("Pack the solution", ["Solution", "artifacts/plugins", "artifacts/webresources"], () => Packer("pack", "check"));
}

// A released zip is a test input for good: it is never written over by another one.
void Release()
{
    Pack();
    var version = XDocument.Load("Solution/src/Other/Solution.xml").Descendants("Version").First().Value;
    foreach (var packed in Directory.GetFiles(artifacts, "CoachingExtensions_*.zip").Order(StringComparer.Ordinal))
    {
        var kept = Path.Combine("Tests", "Released", Path.GetFileName(packed).Replace("CoachingExtensions_", $"CoachingExtensions_{version}_"));
        if (File.Exists(kept) && !File.ReadAllBytes(kept).SequenceEqual(File.ReadAllBytes(packed)))
            throw new BuildFailed($"{kept} was released and differs from what is packed now: raise the version in Solution/src/Other/Solution.xml.");
        File.Copy(packed, kept, overwrite: true);
        Console.WriteLine(kept);
    }
}

int Languages()
{
    Plugins();
    Web();
    Build("Solution/Packer/Packer.csproj");
    return Run("dotnet", [ProjectDll("Solution/Packer", "Packer"), "languages"], quiet: false, check: false);
}

int Demo()
{
    Pack();
    Server();
    Samples();
    var data = Path.Combine(artifacts, "demo", "demo.db");
    // Ctrl+C is the demo's: this script ends when it has.
    Console.CancelKeyPress += (_, e) => e.Cancel = true;
    string[] demo = ["demo", "--url", Address, "--artifacts", artifacts, "--server", ProjectDll("LocalDataverse", "LocalDataverse"), "--data", data];
    return Run("dotnet", [ProjectDll("Samples", "SampleOrganisation"), .. demo, .. rest], quiet: false, check: false);
}

int Test()
{
    var watch = Stopwatch.StartNew();
    var results = new List<(string Name, int Passed, int Failed, int Skipped)>();
    Npm();
    Browser();
    Pack();
    Server();
    Samples();
    Verifier();
    // Checks and a browser keep one core busy at most: the longest project is worked off beside them, and gives way to them.
    Build("Tests/Plugins.Tests/Plugins.Tests.csproj");
    var beside = Task.Run(() => DotnetTests("Plugins.Tests", givesWay: true));
    results.Add(Check("formatting (C#)", "dotnet", "format", "whitespace", "CoachingExtensions.sln", "--verify-no-changes", "--verbosity", "quiet"));
    results.Add(Check("formatting (Prettier)", "npx", "prettier", "--check", "--log-level", "warn", "."));
    results.Add(Check("lint (ESLint)", "npx", "eslint", "--max-warnings", "0", "."));
    results.Add(Check("types (TypeScript)", "npm", "run", "--silent", "typecheck"));
    foreach (var project in new[] { "Sdk.Tests", "Solution.Tests", "LocalDataverse.Tests", "Verify.Tests" })
        results.Add(DotnetTests(project));
    results.Add(Vitest());
    results.Add(BrowserTests());
    results.Add(beside.Result);

    Console.WriteLine($"\nAll tests took {watch.Elapsed.TotalMinutes:0.0} minutes.");
    foreach (var (name, passed, failed, skipped) in results)
        Console.WriteLine($"  {name,-28} {passed,5} passed {failed,5} failed {skipped,5} skipped");
    var (p, f, s) = (results.Sum(r => r.Passed), results.Sum(r => r.Failed), results.Sum(r => r.Skipped));
    Console.WriteLine(s == 0 ? $"{p} passed, {f} failed" : $"{p} passed, {f} failed, {s} skipped");
    return f == 0 ? 0 : 1;
}

int Bench()
{
    Pack();
    Server();
    Samples();
    Build("Tests/Benchmarks/Benchmarks.csproj");
    return Run("dotnet", [ProjectDll("Tests/Benchmarks", "Benchmarks"), .. rest], quiet: false, check: false);
}

int Verify()
{
    // What was imported is compared with the zip as it is: only where there is none it is made.
    if (!File.Exists(Path.Combine(artifacts, "CoachingExtensions_managed.zip"))) Pack();
    Verifier();
    // Ctrl+C is the check's: it removes first what it has made.
    Console.CancelKeyPress += (_, e) => e.Cancel = true;
    return Run("dotnet", [ProjectDll("Verify", "Verify"), "--artifacts", artifacts, .. rest], quiet: false, check: false);
}

int Matrix()
{
    Pack();
    Build("Tests/Plugins.Tests/Plugins.Tests.csproj");
    Environment.SetEnvironmentVariable("WRITE_ROLE_MATRIX", "1");
    return Run("dotnet", [ProjectDll("Tests/Plugins.Tests", "Plugins.Tests"), "-class", "*The_role_matrix", "-noLogo", "-noColor"], quiet: false, check: false);
}

int Conformance()
{
    Build("Tests/LocalDataverse.Tests/LocalDataverse.Tests.csproj");
    Environment.SetEnvironmentVariable("WRITE_CONFORMANCE", "1");
    return Run("dotnet", [ProjectDll("Tests/LocalDataverse.Tests", "LocalDataverse.Tests"), "-class", "*DocumentationTests", "-noLogo", "-noColor"], quiet: false, check: false);
}

void Pictures()
{
    foreach (var document in Directory.EnumerateFiles("docs", "*.md").Append("README.md"))
    {
        foreach (var name in File.ReadAllText(document).Split("images/").Skip(1).Select(rest => rest.Split(')')[0]).Where(name => name.EndsWith(".png", StringComparison.Ordinal)))
        {
            var shown = Path.Combine(artifacts, "screenshots", name);
            if (File.Exists(shown)) File.Copy(shown, Path.Combine("docs", "images", name), overwrite: true);
            else Console.WriteLine($"{name}, which {document} shows, is not there: run the browser tests first.");
        }
    }
}

void Format()
{
    Npm();
    Run("dotnet", ["format", "CoachingExtensions.sln"]);
    Run("npx", ["prettier", "--write", "--log-level", "warn", "."]);
}

void Reset()
{
    if (Directory.Exists(artifacts)) Directory.Delete(artifacts, recursive: true);
    Console.WriteLine("The demo's database and everything built are gone.");
}

// ---- steps ----

void Plugins() => Step("Build the plug-ins", ["Plugins", "Sdk", "Directory.Build.props", "Directory.Packages.props"], () => Build("Plugins/CoachingExtensions.Plugins.csproj"));

void Server() => Step("Build LocalDataverse", ["LocalDataverse", "Sdk", "Directory.Build.props", "Directory.Packages.props"], () =>
{
    Npm();
    Run("npm", ["run", "--silent", "build", "-w", "LocalDataverse/Shell"]);
    Build("LocalDataverse/LocalDataverse.csproj");
});

void Samples() => Step("Build the sample organisation", ["Samples", "Directory.Build.props", "Directory.Packages.props"], () => Build("Samples/SampleOrganisation.csproj"));

void Verifier() => Step("Build the check", ["Verify", "Plugins/Platform/Model", "Directory.Build.props", "Directory.Packages.props"], () => Build("Verify/Verify.csproj"));

void Web() => Step("Build the web resources", ["WebResources", "package-lock.json"], () =>
{
    Npm();
    Run("npm", ["run", "--silent", "build", "-w", "WebResources"]);
});

void Npm() => Step("Install npm packages", ["package.json", "package-lock.json"], () => Run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]), needs: "node_modules");

void Packer(params string[] commands)
{
    Build("Solution/Packer/Packer.csproj");
    foreach (var command in commands)
        Run("dotnet", [ProjectDll("Solution/Packer", "Packer"), command], quiet: false);
}

// The compiler server saves seconds a project, and here are many.
void Build(string project) => Run("dotnet", ["build", project, "-c", "Release", "-v", "quiet", "--nologo", "-clp:ErrorsOnly;NoSummary", "-p:UseSharedCompilation=true"]);

void Browser()
{
    if (File.Exists("/usr/bin/chromium")) return;
    Console.WriteLine("Install Chromium");
    Run("apt-get", ["update", "-qq"]);
    Run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

// ---- tests ----

(string, int, int, int) DotnetTests(string name, bool givesWay = false)
{
    var project = $"Tests/{name}";
    if (!givesWay)
    {
        Console.WriteLine($"\n== {name}");
        Build($"{project}/{name}.csproj");
    }

    var report = Path.Combine(artifacts, "test-results", $"{name}.xml");
    Directory.CreateDirectory(Path.GetDirectoryName(report)!);
    File.Delete(report);
    var exitCode = Run("dotnet", [ProjectDll(project, name), "-xml", report, "-noLogo", "-noColor"], quiet: givesWay, check: false, givesWay ? output => Console.WriteLine($"\n== {name}\n{output}") : null);
    if (!File.Exists(report)) return (name, 0, 1, 0);
    var assemblies = XDocument.Load(report).Root!.Elements("assembly").ToList();
    int Sum(string attribute) => assemblies.Sum(a => (int?)a.Attribute(attribute) ?? 0);
    var failed = Sum("failed") + Sum("errors");
    // A runner that fails without naming a test (a crash, no test found) is a failure too.
    return (name, Sum("passed"), failed == 0 && exitCode != 0 ? 1 : failed, Sum("skipped") + Sum("not-run"));
}

(string, int, int, int) Vitest()
{
    Console.WriteLine("\n== vitest");
    return NodeReport("vitest", "npx", "vitest", "run", "--reporter=default", "--reporter=junit", "--outputFile.junit=artifacts/test-results/vitest.xml");
}

(string, int, int, int) BrowserTests()
{
    Console.WriteLine("\n== Browser");
    return NodeReport("browser", "npm", "run", "--silent", "test", "-w", "Tests/Browser");
}

(string, int, int, int) NodeReport(string name, string command, params string[] arguments)
{
    var report = Path.Combine(artifacts, "test-results", $"{name}.xml");
    Directory.CreateDirectory(Path.GetDirectoryName(report)!);
    File.Delete(report);
    var exitCode = Run(command, arguments, quiet: false, check: false);
    if (!File.Exists(report)) return (name, 0, 1, 0);
    var cases = XDocument.Load(report).Descendants("testcase").ToList();
    var failed = cases.Count(c => c.Element("failure") != null || c.Element("error") != null);
    var skipped = cases.Count(c => c.Element("skipped") != null);
    return (name, cases.Count - failed - skipped, failed == 0 && exitCode != 0 ? 1 : failed, skipped);
}

(string, int, int, int) Check(string name, string command, params string[] arguments)
{
    Console.WriteLine($"\n== {name}");
    return Run(command, arguments, quiet: false, check: false) == 0 ? (name, 1, 0, 0) : (name, 0, 1, 0);
}

// ---- plumbing ----

// A step whose inputs are as they were when it last succeeded is passed over: that is what makes the second start quick.
void Step(string what, string[] inputs, Action action, string? needs = null)
{
    var stamp = Path.Combine(artifacts, ".stamps", what.Replace(' ', '-'));
    var now = Fingerprint(inputs);
    if (File.Exists(stamp) && File.ReadAllText(stamp) == now && (needs is null || Directory.Exists(needs))) return;
    Console.Write($"{what} … ");
    var watch = Stopwatch.StartNew();
    action();
    Directory.CreateDirectory(Path.GetDirectoryName(stamp)!);
    File.WriteAllText(stamp, Fingerprint(inputs));
    Console.WriteLine($"{watch.Elapsed.TotalSeconds:0} s");
}

string Fingerprint(string[] inputs)
{
    var text = new StringBuilder();
    foreach (var file in inputs.SelectMany(Files).Order(StringComparer.Ordinal))
    {
        var info = new FileInfo(file);
        text.Append(CultureInfo.InvariantCulture, $"{file}|{info.Length}|{info.LastWriteTimeUtc.Ticks}\n");
    }
    return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}

static IEnumerable<string> Files(string path)
{
    if (File.Exists(path)) return [path];
    if (!Directory.Exists(path)) return [];
    string[] built = ["bin", "obj", "node_modules", "dist"];
    return Directory.EnumerateFiles(path).Concat(Directory.EnumerateDirectories(path).Where(d => !built.Contains(Path.GetFileName(d))).SelectMany(Files));
}

string ProjectDll(string folder, string name) => Path.Combine(root, folder, "bin", "Release", "net10.0", $"{name}.dll");

// What is told of the output at the end runs beside something else, and gives way to it.
int Run(string command, string[] arguments, bool quiet = true, bool check = true, Action<string>? tell = null)
{
    var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = quiet, RedirectStandardError = quiet, RedirectStandardInput = true };
    using var process = Process.Start(start) ?? throw new BuildFailed($"{command} could not be started.");
    process.StandardInput.Close();
    if (tell is not null) process.PriorityClass = ProcessPriorityClass.BelowNormal;
    var output = new StringBuilder();
    if (quiet)
    {
        process.OutputDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.ErrorDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }
    // What this script has started ends with it.
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ =>
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
    });
    process.WaitForExit();
    tell?.Invoke(output.ToString());
    if (check && process.ExitCode != 0) throw new BuildFailed($"{output}\n{command} {string.Join(' ', arguments)} failed with exit code {process.ExitCode}.");
    return process.ExitCode;
}

static string Root() => AppContext.GetData("EntryPointFileDirectoryPath") as string ?? throw new BuildFailed("Start this file with `dotnet run build.cs`.");

internal sealed class BuildFailed(string message) : Exception(message);
