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
            _ => Explain(output),
        };
    }

    private static int Pack(Repository repository, TextWriter output)
    {
        if (Validate(repository, output) is var failed and not 0)
            return failed;
        var package = SolutionPackage.Of(repository);
        foreach (var (file, managed) in new[] { ("CoachingExtensions.zip", false), ("CoachingExtensions_managed.zip", true) })
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

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
