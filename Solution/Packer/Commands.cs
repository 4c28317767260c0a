using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Reading;
using CoachingExtensions.Packer.Languages;
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
          model            writes the C# and TypeScript model and docs/model.md from Solution/src
          model --check    fails when the generated model is stale
          validate         checks Solution/src for what makes an import fail, and Solution/languages for what is not translated
          languages        brings Solution/languages up to date with the texts, then says what is not translated
          pack             validates, then writes the zips to artifacts/
          pseudo           packs the product once more with a made-up language beside the others, to artifacts/CoachingExtensions_pseudo.zip
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
            "languages" => UpdateLanguages(repository, output),
            "pack" => Pack(repository, output),
            "pseudo" => PackPseudo(repository, output),
            "check" => Check(repository, Paths(args), output),
            _ => Explain(output),
        };
    }

    private static int Pack(Repository repository, TextWriter output)
    {
        if (Validate(repository, output) is var failed and not 0)
            return failed;
        var languages = Language.All(repository);
        new LocalizedSource(repository, languages, repository.Localized).Write();
        var package = SolutionPackage.Of(repository);
        Write(Path.GetFileName(repository.Zip), package.Entries(managed: false));
        Write("CoachingExtensions_managed.zip", package.Entries(managed: true));
        var tables = Table.ReadAll(new UnpackedFolder(repository.Source));
        foreach (var (kind, folder) in new[] { (TextKind.Data, new UnpackedFolder(repository.Data)), (TextKind.Practice, new UnpackedFolder(repository.Practice)) })
        {
            Write($"CoachingExtensions_{kind.Name}.zip", DataPackage.Entries(folder));
            foreach (var language in languages)
                Write($"CoachingExtensions_{kind.Name}_{language.Code}.zip", DataPackage.Entries(folder, tables, language.Of(kind)));
        }
        return 0;

        void Write(string file, IEnumerable<ZipEntry> entries)
        {
            var path = Path.Combine(repository.Artifacts, file);
            StableZip.Write(path, entries);
            output.WriteLine(path);
        }
    }

    private static int PackPseudo(Repository repository, TextWriter output)
    {
        var language = PseudoLanguage.Write(repository.In("artifacts", "languages", $"{PseudoLanguage.Code}"), new LanguageTexts(repository));
        var source = new LocalizedSource(repository, [.. Language.All(repository), language], repository.Pseudo).Write();
        var zip = repository.In("artifacts", "CoachingExtensions_pseudo.zip");
        StableZip.Write(zip, SolutionPackage.Of(repository, source).Entries(managed: true));
        output.WriteLine(zip);
        return 0;
    }

    private static int Validate(Repository repository, TextWriter output)
    {
        var findings = Validator.Check(SolutionSource.Of(repository));
        foreach (var finding in findings)
            output.WriteLine(finding);
        output.WriteLine(findings.Count == 0 ? $"Solution/src is valid ({Validator.Rules.Count} rules)." : $"{findings.Count} findings: the solution would not import.");
        return findings.Count == 0 ? CheckLanguages(repository, output) : 1;
    }

    private static int UpdateLanguages(Repository repository, TextWriter output)
    {
        var texts = new LanguageTexts(repository);
        foreach (var file in Language.All(repository).SelectMany(language => LanguageUpdate.Of(language, texts)))
            output.WriteLine(file);
        return CheckLanguages(repository, output);
    }

    private static int CheckLanguages(Repository repository, TextWriter output)
    {
        var texts = new LanguageTexts(repository);
        var incomplete = 0;
        foreach (var language in Language.All(repository))
        {
            var findings = LanguageCheck.Of(language, texts).ToList();
            foreach (var finding in findings)
                output.WriteLine(finding);
            output.WriteLine(findings.Count == 0 ? $"{language.Name} ({language.Code}) is complete." : $"{language.Name} ({language.Code}): {findings.Count} findings.");
            incomplete += findings.Count;
        }
        return incomplete == 0 ? 0 : 1;
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
