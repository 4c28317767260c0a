using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Reading;
using CoachingExtensions.Packer.Model;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer;

/// <summary>The verbs of the command line; each returns the exit code.</summary>
internal static class Commands
{
    private const string Usage = """
        usage: dotnet run --project Solution/Packer -- VERB [--root FOLDER]
          model            writes the C# and TypeScript model from Solution/src
          model --check    fails when the generated model is stale
          validate         checks Solution/src for what makes an import fail
          pack             validates, then writes the zips to artifacts/
          check            the rules of Microsoft's solution checker, on the zip that was packed
          check PATH…      the same, on other solutions: zips, or folders they were unpacked to
        """;

    public static int Run(string[] args, TextWriter output)
    {
        var root = Option(args, "--root");
        var repository = root == null ? Repository.Locate(Directory.GetCurrentDirectory()) : new Repository(Path.GetFullPath(root));
        return args.FirstOrDefault() switch
        {
            "model" => args.Contains("--check") ? CheckModel(repository, output) : WriteModel(repository, output),
            "validate" => Validate(repository, output),
            "pack" => Pack(repository, output),
            "check" => Check(repository, Paths(args), output),
            _ => Explain(output),
        };
    }

    private static int Pack(Repository repository, TextWriter output)
    {
        if (Validate(repository, output) is var failed and not 0)
            return failed;
        var package = SolutionPackage.Of(repository);
        foreach (var (file, managed) in new[] { (Path.GetFileName(repository.Zip), false), ("CoachingExtensions_managed.zip", true) })
        {
            var path = Path.Combine(repository.Artifacts, file);
            StableZip.Write(path, package.Entries(managed));
            output.WriteLine(path);
        }
        foreach (var (file, folder) in new[] { ("CoachingExtensions_data.zip", repository.Data), ("CoachingExtensions_practice.zip", repository.Practice) })
        {
            var path = Path.Combine(repository.Artifacts, file);
            StableZip.Write(path, DataPackage.Entries(new UnpackedFolder(folder)));
            output.WriteLine(path);
        }
        return 0;
    }

    private static int Validate(Repository repository, TextWriter output)
    {
        var findings = Validator.Check(SolutionSource.Of(repository));
        foreach (var finding in findings)
            output.WriteLine(finding);
        output.WriteLine(findings.Count == 0 ? $"Solution/src is valid ({Validator.Rules.Count} rules)." : $"{findings.Count} findings: the solution would not import.");
        return findings.Count == 0 ? 0 : 1;
    }

    /// <summary>Suppressions are our own: another publisher's solution is checked without any.</summary>
    private static int Check(Repository repository, List<string> others, TextWriter output)
    {
        var reports = others.Count == 0
            ? [Checker.Check(SolutionReader.Read(repository.Zip), Suppressions.Read(repository.Suppressions))]
            : others.Select(path => Checker.Check(SolutionReader.Read(path), Suppressions.None)).ToList();
        foreach (var report in reports)
            report.Write(output);
        return reports.TrueForAll(report => report.IsClean) ? 0 : 1;
    }

    private static int WriteModel(Repository repository, TextWriter output)
    {
        foreach (var file in ModelFiles.Of(repository).Write())
            output.WriteLine(file);
        return 0;
    }

    private static int CheckModel(Repository repository, TextWriter output)
    {
        var stale = ModelFiles.Of(repository).Stale();
        foreach (var file in stale)
            output.WriteLine($"{file}: stale; run `dotnet run --project Solution/Packer -- model`.");
        return stale.Count == 0 ? 0 : 1;
    }

    private static int Explain(TextWriter output)
    {
        output.WriteLine(Usage);
        return 2;
    }

    private static List<string> Paths(string[] args) =>
        [.. args.Skip(1).Where((argument, at) => !argument.StartsWith("--", StringComparison.Ordinal) && args[at] != "--root")];

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
