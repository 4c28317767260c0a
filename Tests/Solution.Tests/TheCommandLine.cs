namespace CoachingExtensions.Packer.Tests;

public sealed class TheCommandLine
{
    [Fact]
    public void Explains_itself_when_it_does_not_understand()
    {
        using var output = new StringWriter();

        var exitCode = Commands.Run(["bake"], output);

        Assert.Equal(2, exitCode);
        Assert.Contains("pack             validates, then writes the zips to artifacts/", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_to_refresh_a_stale_model()
    {
        using var solution = new MiniSolution();
        Directory.CreateDirectory(Path.Combine(solution.Root, "Solution"));
        Directory.Move(Path.Combine(solution.Root, "src"), Path.Combine(solution.Root, "Solution", "src"));
        using var output = new StringWriter();

        var exitCode = Commands.Run(["model", "--check", "--root", solution.Root], output);

        Assert.Equal(1, exitCode);
        Assert.Contains("stale; run `dotnet run --project Solution/Packer -- model`", output.ToString(), StringComparison.Ordinal);
    }
}
