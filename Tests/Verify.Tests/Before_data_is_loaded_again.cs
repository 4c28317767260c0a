using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Verification;

/// <summary>verify --changed-data: what a customer has changed is named, and there is a package that leaves it alone.</summary>
public sealed class Before_data_is_loaded_again : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coaching-data-");
    private readonly string package;

    public Before_data_is_loaded_again()
    {
        package = Path.Combine(folder.FullName, "CoachingExtensions_data.zip");
        File.Copy(Live.Artifact("CoachingExtensions_data.zip"), package);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("CoachingExtensions_data.zip")]
    [InlineData("CoachingExtensions_practice.zip")]
    public async Task What_nobody_changed_is_loaded_as_it_is(string name)
    {
        await using var live = await Live.StartAsync();

        Assert.Equal(0, await live.VerifyAsync(null, "--changed-data", Live.Artifact(name)));

        Assert.Contains(live.Told, line => line.StartsWith($"No definition of {name} was changed here", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_metric_that_was_changed_is_named_with_what_would_be_written_over()
    {
        await using var live = await Live.StartAsync();
        var metric = Metric(live, "Calls completed");
        live.Admin.Update(new Entity("coach_metric", metric) { ["coach_unit"] = "conversations", ["coach_name"] = "Talks on the phone" });

        Assert.Equal(1, await live.VerifyAsync(null, "--changed-data", package));

        Assert.Contains($"  coach_metric 'Talks on the phone' ({metric:D}): coach_name, coach_unit", live.Told);
    }

    [Fact]
    public async Task The_package_without_it_keeps_the_change_and_doubles_nothing()
    {
        await using var live = await Live.StartAsync();
        var metric = Metric(live, "Calls completed");
        live.Admin.Update(new Entity("coach_metric", metric) { ["coach_unit"] = "conversations" });
        live.Break("DELETE FROM coach_segment WHERE rowid = (SELECT min(rowid) FROM coach_segment)");
        var (metrics, segments) = (live.Count("coach_metric"), live.Count("coach_segment"));

        await live.VerifyAsync(null, "--changed-data", package);
        await live.LoadAsync(package.Replace(".zip", "_without_changed.zip", StringComparison.Ordinal));

        Assert.Equal("conversations", live.Admin.Retrieve("coach_metric", metric, new ColumnSet("coach_unit"))["coach_unit"]);
        Assert.Equal((metrics, segments + 1), (live.Count("coach_metric"), live.Count("coach_segment")));
    }

    [Fact]
    public async Task The_whole_package_would_have_written_over_it()
    {
        await using var live = await Live.StartAsync();
        var metric = Metric(live, "Calls completed");
        live.Admin.Update(new Entity("coach_metric", metric) { ["coach_unit"] = "conversations" });

        await live.LoadAsync(package);

        Assert.Equal("calls", live.Admin.Retrieve("coach_metric", metric, new ColumnSet("coach_unit"))["coach_unit"]);
    }

    [Fact]
    public async Task What_an_earlier_version_shipped_is_no_change_of_the_customers()
    {
        await using var live = await Live.StartAsync();
        Assert.Equal(0, await live.VerifyAsync(null, "--changed-data", Edited(package, "Calls completed", "Calls that were completed")));
    }

    [Fact]
    public async Task What_belongs_to_a_template_that_was_changed_is_left_out_with_it()
    {
        await using var live = await Live.StartAsync();
        var template = live.Admin.RetrieveMultiple(new QueryExpression("coach_template") { ColumnSet = new ColumnSet("coach_name") }).Entities[0];
        Assert.Equal(1, live.Break($"UPDATE coach_template SET coach_name = 'Our own review' WHERE coach_templateid = '{template.Id:D}'"));

        await live.VerifyAsync(null, "--changed-data", package);

        var left = Ids(package.Replace(".zip", "_without_changed.zip", StringComparison.Ordinal));
        Assert.DoesNotContain(template.Id, left);
        var sections = live.Admin.RetrieveMultiple(new QueryByAttribute("coach_templatesection") { Attributes = { "coach_templateid" }, Values = { template.Id } }).Entities.Select(section => section.Id).ToList();
        Assert.NotEmpty(sections);
        Assert.Empty(sections.Intersect(left));
    }

    private static Guid Metric(Live live, string name) => live.Admin.RetrieveMultiple(new QueryByAttribute("coach_metric") { Attributes = { "coach_name" }, Values = { name } }).Entities.Single().Id;

    /// <summary>The next version of a package, in which something reads otherwise; the one before lies in the artifacts.</summary>
    private static string Edited(string zipFile, string from, string to)
    {
        var file = Path.Combine(Path.GetDirectoryName(zipFile)!, "next", Path.GetFileName(zipFile));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Copy(zipFile, file);
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        var text = Text(zip);
        Assert.Contains(from, text, StringComparison.Ordinal);
        zip.GetEntry("data.xml")!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("data.xml").Open());
        writer.Write(text.Replace(from, to, StringComparison.Ordinal));
        return file;
    }

    private static HashSet<Guid> Ids(string zipFile)
    {
        using var zip = ZipFile.OpenRead(zipFile);
        return [.. XDocument.Parse(Text(zip)).Descendants("record").Select(record => Guid.Parse((string)record.Attribute("id")!))];
    }

    private static string Text(ZipArchive zip)
    {
        using var reader = new StreamReader(zip.GetEntry("data.xml")!.Open());
        return reader.ReadToEnd();
    }
}
