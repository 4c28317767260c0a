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

    [Fact]
    public void Checks_the_solution_of_another_publisher_and_tells_what_is_found()
    {
        using var solution = new MiniSolution();
        using var output = new StringWriter();

        var exitCode = Commands.Run(["check", solution.Pack(), "--root", solution.Root], output);

        Assert.Equal(1, exitCode);
        Assert.Contains("WebResources/coach_/thing.js:1:1: medium web-remove-console: ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("packed.zip: 1 findings, 0 suppressed with their reason", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_content_with_a_solution_in_which_nothing_is_found()
    {
        using var solution = new MiniSolution();
        File.WriteAllText(Path.Combine(solution.Root, "built", "coach_", "thing.js"), "\"use strict\";");
        using var output = new StringWriter();

        var exitCode = Commands.Run(["check", "--root", solution.Root, solution.Pack()], output);

        Assert.Equal(0, exitCode);
    }
}
