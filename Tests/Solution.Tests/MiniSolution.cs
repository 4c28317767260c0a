using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests;

/// <summary>A copy of the minimal valid solution in a folder of its own, which a test then breaks in one place.</summary>
internal sealed class MiniSolution : IDisposable
{
    // The tests' own DLL stands for the plug-in assembly: it has a public type and one that is not.
    public static readonly string AssemblyFullName = typeof(MiniSolution).Assembly.GetName().FullName;
    public static readonly string PublicType = typeof(APluginOfTheTests).FullName!;
    public static readonly string InternalType = typeof(MiniSolution).FullName!;

    public MiniSolution()
    {
        Root = Directory.CreateTempSubdirectory("minisolution").FullName;
        var fixture = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Minimal");
        foreach (var file in Directory.EnumerateFiles(fixture, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(fixture, file), File.ReadAllText(file)
                .Replace("{AssemblyFullName}", AssemblyFullName, StringComparison.Ordinal)
                .Replace("{PluginType}", PublicType, StringComparison.Ordinal));
        File.Copy(typeof(MiniSolution).Assembly.Location, Path.Combine(Root, "built", "Plugins.dll"));
    }

    public string Root { get; }

    public UnpackedFolder Folder => new(Path.Combine(Root, "src"));

    public FileMap Map => FileMap.Read(Folder, Path.Combine(Root, "map.xml"));

    public SolutionSource Source => new(Folder, Map, new UnpackedFolder(Path.Combine(Root, "schema")));

    public MiniSolution Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Root, "src", file));
        Assert.Contains(from, text);
        Write(Path.Combine("src", file), text.Replace(from, to, StringComparison.Ordinal));
        return this;
    }

    public MiniSolution Add(string file, string text)
    {
        Write(Path.Combine("src", file), text);
        return this;
    }

    public MiniSolution Delete(string file)
    {
        File.Delete(Path.Combine(Root, "src", file));
        return this;
    }

    /// <summary>Asserts that validation names the file and says what is wrong with it.</summary>
    public void IsRefused(string file, string problem) =>
        Assert.Contains(Validator.Check(Source), finding => finding.File == file && finding.Problem.Contains(problem, StringComparison.Ordinal) && finding.Fix.Length > 0);

    public string Pack(bool managed = false, string name = "packed.zip")
    {
        var path = Path.Combine(Root, name);
        StableZip.Write(path, new SolutionPackage(Folder, Map).Entries(managed));
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

/// <summary>Registered as a plug-in type by the minimal solution.</summary>
public sealed class APluginOfTheTests;
