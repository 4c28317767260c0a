using System.Diagnostics;
using System.IO.Compression;
using CoachingExtensions.Packer.Packing;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>Microsoft's packager, where it is at hand, makes the same files with the same content from the same folder.</summary>
public sealed class TheOfficialPackager
{
    private const string Variable = "OFFICIAL_PACKAGER";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Packs_the_product_as_ours_does(bool managed)
    {
        var packager = Official();
        TheRepository.NeedsEverythingBuilt();
        using var folder = new TemporaryFolder();
        StableZip.Write(folder.File("ours.zip"), SolutionPackage.Of(TheRepository.Here).Entries(managed));

        Run(packager, folder.File("official.zip"), TheRepository.Here.Localized, managed, TheRepository.Here.Map);

        Compare(folder.File("official.zip"), folder.File("ours.zip"));
    }

    [Fact]
    public void Packs_the_minimal_solution_as_ours_does()
    {
        var packager = Official();
        using var solution = new MiniSolution();
        var ours = solution.Pack();

        Run(packager, Path.Combine(solution.Root, "official.zip"), solution.Folder.Path, managed: false, Path.Combine(solution.Root, "map.xml"));

        Compare(Path.Combine(solution.Root, "official.zip"), ours);
    }

    private static string Official()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(path) || !File.Exists(path))
            Assert.Skip($"{Variable} does not name an OfficialPackager.exe: Microsoft's packager is not part of this repository.");
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "mono"))))
            Assert.Skip("mono, which runs Microsoft's packager here, is not installed.");
        return path;
    }

    private static void Run(string packager, string zip, string folder, bool managed, string map)
    {
        using var process = Process.Start(new ProcessStartInfo("mono", [packager, "pack", zip, folder, managed ? "Managed" : "Unmanaged", map]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.Result);
    }

    private static void Compare(string official, string ours)
    {
        using var expected = ZipFile.OpenRead(official);
        using var actual = ZipFile.OpenRead(ours);
        Assert.Equal(expected.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), actual.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        foreach (var entry in expected.Entries)
            if (entry.FullName is "customizations.xml" or "solution.xml" || entry.FullName == ContentTypes.FileName)
                Assert.Equal(CanonicalXml.Of(Read(expected, entry.FullName)), CanonicalXml.Of(Read(actual, entry.FullName)));
            else
                Assert.Equal(Read(expected, entry.FullName), Read(actual, entry.FullName));
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
