using System.IO.Compression;
using CoachingExtensions.Packer.Checking.Reading;
using CoachingExtensions.Packer.Checking.Scripts;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Checking;

public sealed class SolutionsThatAreChecked : IDisposable
{
    private const string Script = "WebResources/coach_/thing.js";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    private MiniSolution WithPage(string html) => solution
        .Add("WebResources/coach_/pages/page.html", html)
        .Add("WebResources/coach_/pages/page.html.data.xml", "<WebResource><Name>coach_/pages/page.html</Name><WebResourceType>1</WebResourceType><FileName>/WebResources/x</FileName></WebResource>");

    [Fact]
    public void Are_the_same_as_a_zip_and_unpacked()
    {
        File.Copy(Path.Combine(solution.Root, "built", "coach_", "thing.js"), Path.Combine(solution.Root, "src", Script));
        var folder = Checks.Of(solution.Folder.Path).Select(finding => (finding.Rule.Id, finding.Violation.Statement));

        var zip = Checks.Of(solution.Pack()).Select(finding => (finding.Rule.Id, finding.Violation.Statement));

        Assert.Equal([("web-remove-console", "console.warn(\"thing\")")], folder);
        Assert.Equal(folder, zip);
    }

    [Fact]
    public void Have_their_scripts_read_in_the_zip_under_the_names_of_the_web_resources()
    {
        var finding = Checks.Of(solution.Pack()).Single();

        Assert.Equal($"{Script}:1:1", finding.Violation.Place.ToString());
    }

    [Fact]
    public void Say_which_scripts_are_not_in_the_folder()
    {
        var unread = SolutionReader.Read(solution.Folder.Path).Unread;

        Assert.Contains((Script, "Its content is not in the solution; it is built elsewhere. Check the zip."), unread);
    }

    [Fact]
    public void Have_the_scripts_inside_of_pages_checked_by_the_line_of_the_page()
    {
        WithPage("<html>\n<head>\n<script>\n\"use strict\";\neval(text);\n</script>\n</head>\n</html>");

        var finding = Assert.Single(Checks.Of(solution, "web-avoid-eval"));

        Assert.Equal("WebResources/coach_/pages/page.html:5:1", finding.Violation.Place.ToString());
    }

    [Theory]
    [InlineData("<!-- <script>eval(text)</script> -->")]
    [InlineData("<script type=\"text/template\">eval(text)</script>")]
    [InlineData("<script type=\"application/json\">{\"a\": 1}</script>")]
    [InlineData("<textarea><script>eval(text)</script></textarea>")]
    [InlineData("<p>eval(text)</p>")]
    public void Have_nothing_else_of_a_page_taken_for_a_script(string html)
    {
        WithPage(html);

        Assert.DoesNotContain(SolutionReader.Read(solution.Folder.Path).Scripts, script => script.File.EndsWith("page.html", StringComparison.Ordinal));
    }

    [Fact]
    public void Have_scripts_that_a_page_takes_known_as_the_page_s()
    {
        WithPage("<script src=\"../other.js\"></script>").Add("WebResources/coach_/other.js", "\"use strict\";");

        var script = SolutionReader.Read(solution.Folder.Path).Scripts.Single(each => each.File == "WebResources/coach_/other.js");

        Assert.Equal(ScriptRole.Page, script.Role);
    }

    [Fact]
    public void Have_scripts_that_a_form_names_known_as_the_form_s()
    {
        var script = SolutionReader.Read(solution.Pack()).Scripts.Single();

        Assert.Equal(ScriptRole.Form, script.Role);
    }

    [Fact]
    public void Have_the_bundles_of_code_components_checked()
    {
        solution.Add("Controls/coach_Own.Control/bundle.js", "\"use strict\"; eval(text);");

        var finding = Assert.Single(Checks.Of(solution, "web-avoid-eval"));

        Assert.Equal("Controls/coach_Own.Control/bundle.js", finding.Violation.Place.File);
    }

    [Fact]
    public void Are_checked_although_one_file_cannot_be_read()
    {
        solution.Add("Roles/Broken.xml", "<Role>").Add("PluginAssemblies/Other/Other.dll", "no assembly");

        var unread = SolutionReader.Read(solution.Folder.Path).Unread.Select(each => each.File);

        Assert.Superset(new HashSet<string> { "Roles/Broken.xml", "PluginAssemblies/Other/Other.dll" }, unread.ToHashSet());
    }

    [Fact]
    public void Have_their_plug_ins_read_out_of_the_zip() =>
        Assert.Equal(["PluginAssemblies/Plugins-A0000000-0000-0000-0000-000000000002/Plugins.dll"], SolutionReader.Read(solution.Pack()).Assemblies.Select(assembly => assembly.File));

    [Fact]
    public void Must_be_solutions()
    {
        var path = Path.Combine(solution.Root, "other.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            zip.CreateEntry("readme.txt");

        var error = Assert.Throws<SourceException>(() => SolutionReader.Read(path));

        Assert.Equal("other.zip: no solution.xml is in it. Name a zip, or the folder that holds Other/Solution.xml.", error.Message);
    }

    [Fact]
    public void Must_be_zips_or_folders()
    {
        var path = Path.Combine(solution.Root, "other.zip");
        File.WriteAllText(path, "no zip");

        var error = Assert.Throws<SourceException>(() => SolutionReader.Read(path));

        Assert.StartsWith($"{path}: this is no zip: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Must_be_there()
    {
        var error = Assert.Throws<SourceException>(() => SolutionReader.Read("nowhere.zip"));

        Assert.Equal("nowhere.zip: there is no such solution. Name a zip, or a folder that a packager unpacked.", error.Message);
    }
}
