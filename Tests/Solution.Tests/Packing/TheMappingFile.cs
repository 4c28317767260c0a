using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Packing;

public sealed class TheMappingFile : IDisposable
{
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    [Theory]
    [InlineData("<FileToFile map='WebResources/coach_/thing.js' to='../built/coach_/thing.js' />")]
    [InlineData("<FileToFile map='WebResources/**/thing.js' to='../built/coach_/thing.js' />")]
    [InlineData("<FileToFile map='thing.js' to='../built/coach_/thing.js' />")]
    [InlineData("<FileToPath map='WebResources/**/*.js' to='../built/**' />")]
    [InlineData("<FileToPath map='WebResources/coach_/*.*' to='../built/coach_' />")]
    [InlineData("<Folder map='WebResources' to='../built' />")]
    [InlineData(@"<Folder map='WebResources\coach_' to='..\built\coach_' />")]
    public void Finds_a_built_file(string directive)
    {
        var found = Map(directive).Resolve("WebResources/coach_/thing.js");

        Assert.Equal(Path.Combine(solution.Root, "built", "coach_", "thing.js"), found);
    }

    [Fact]
    public void Takes_the_first_directive_that_has_the_file()
    {
        var found = Map("<Folder map='WebResources' to='../nowhere' /><Folder map='WebResources' to='../built' />").Resolve("WebResources/coach_/thing.js");

        Assert.Equal(Path.Combine(solution.Root, "built", "coach_", "thing.js"), found);
    }

    [Fact]
    public void Refuses_a_covered_file_that_is_nowhere()
    {
        var error = Assert.Throws<SourceException>(() => Map("<Folder map='WebResources' to='../nowhere' />").Resolve("WebResources/coach_/thing.js"));

        Assert.Contains("which is not there. Build plug-ins and web resources before packing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_other_files_in_the_source() =>
        Assert.Equal(Path.Combine(solution.Root, "src", "Roles", "Tester.xml"), Map("<Folder map='WebResources' to='../built' />").Resolve("Roles/Tester.xml"));

    [Fact]
    public void Refuses_a_directive_it_does_not_know()
    {
        var error = Assert.Throws<SourceException>(() => Map("<FileToMoon map='a' to='b' />"));

        Assert.Contains("FileToMoon is no mapping directive", error.Message, StringComparison.Ordinal);
    }

    private FileMap Map(string directives)
    {
        var file = Path.Combine(solution.Root, "othermap.xml");
        File.WriteAllText(file, $"<Mapping>{directives}</Mapping>");
        return FileMap.Read(solution.Folder, file);
    }
}
