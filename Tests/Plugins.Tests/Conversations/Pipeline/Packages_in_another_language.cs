using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CoachingExtensions.Samples;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The rows that come with the product in German, over the English ones and the other way round: ids are the same, so nothing is there twice.</summary>
public sealed class Packages_in_another_language : IDisposable
{
    private const string Administrator = "admin@localhost";
    private static readonly string[] Packages = ["data", "practice"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coaching-languages-");

    [Fact]
    public async Task Change_what_may_change_and_leave_what_is_published_as_it_is()
    {
        await using var server = await OpenAsync();
        await LoadAsync(server, "");
        var (english, fixedBefore) = (await RowsAsync(server, "coach_metrics", "coach_drills"), await RowsAsync(server, "coach_templates", "coach_templatesections", "coach_questions", "coach_rubrics"));

        var refused = await LoadAsync(server, "_1031");

        var german = await RowsAsync(server, "coach_metrics", "coach_drills");
        Assert.Equal(english.Keys, german.Keys);
        Assert.Equal(Texts("data", "_1031", "coach_metric", "coach_name"), (await server.Admin.As(Administrator).ListAsync("coach_metrics?$select=coach_name")).Select(row => (string)row["coach_name"]!).Order(StringComparer.Ordinal));
        Assert.Equal(fixedBefore, await RowsAsync(server, "coach_templates", "coach_templatesections", "coach_questions", "coach_rubrics"));
        Assert.All(refused, refusal => Assert.Contains("fixed", refusal.Replace("was published, and what was scored by it keeps it", "fixed", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.NotEmpty(refused);
    }

    [Fact]
    public async Task Can_be_taken_back()
    {
        await using var server = await OpenAsync();
        await LoadAsync(server, "");
        var before = await AllAsync(server);
        await LoadAsync(server, "_1031");

        Assert.Empty(await LoadAsync(server, ""));

        Assert.Equal(before, await AllAsync(server));
    }

    [Fact]
    public async Task Bring_templates_whose_earlier_ones_were_retired_and_deleted()
    {
        await using var server = await OpenAsync();
        var admin = server.Admin.As(Administrator);
        foreach (var template in await admin.ListAsync("coach_templates?$select=coach_name"))
        {
            var id = Guid.Parse((string)template["coach_templateid"]!);
            await admin.UpdateAsync("coach_templates", id, new JsonObject { ["statecode"] = 1, ["statuscode"] = 2 });
            await admin.DeleteAsync("coach_templates", id);
        }

        var refused = await LoadAsync(server, "_1031");

        Assert.Empty(refused);
        var published = await admin.ListAsync("coach_templates?$select=coach_name&$filter=statuscode eq 104500000");
        Assert.Equal(Texts("data", "_1031", "coach_template", "coach_name"), published.Select(row => (string)row["coach_name"]!).Order(StringComparer.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<LocalServer> OpenAsync()
    {
        var file = Path.Combine(folder.FullName, "test.db");
        Template.CopyTo(file);
        return LocalServer.OpenAsync(file);
    }

    private static string File(string package, string language) => Path.Combine(Repository.Artifacts, $"CoachingExtensions_{package}{language}.zip");

    private static async Task<List<string>> LoadAsync(LocalServer server, string language)
    {
        List<string> refused = [];
        foreach (var package in Packages)
        {
            var data = ReferenceData.Read(File(package, language));
            await data.LoadAsync(server.Admin.As(Administrator));
            refused.AddRange(data.Refused);
        }

        return refused;
    }

    private static Task<SortedDictionary<string, string>> AllAsync(LocalServer server) =>
        RowsAsync(server, "coach_metrics", "coach_segments", "coach_workcalendars", "coach_templates", "coach_templatesections", "coach_questions", "coach_skills", "coach_rubrics", "coach_messages", "coach_drills");

    /// <summary>Every row by its id, without what says when it was last written.</summary>
    private static async Task<SortedDictionary<string, string>> RowsAsync(LocalServer server, params string[] sets)
    {
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            foreach (var row in await server.Admin.As(Administrator).ListAsync(set))
            {
                var kept = row.Where(value => value.Key.StartsWith("coach_", StringComparison.Ordinal) || value.Key is "statecode" or "statuscode").Select(value => $"{value.Key}={value.Value}");
                rows.Add($"{set} {row.Single(value => value.Key == set[..^1] + "id").Value}", string.Join('\n', kept.Order(StringComparer.Ordinal)));
            }
        }

        return rows;
    }

    private static List<string> Texts(string package, string language, string table, string column)
    {
        using var zip = ZipFile.OpenRead(File(package, language));
        using var stream = zip.GetEntry("data.xml")!.Open();
        return
        [
            .. XDocument.Load(stream).Root!.Elements("entity").Single(entity => (string?)entity.Attribute("name") == table).Descendants("field")
                .Where(field => (string?)field.Attribute("name") == column).Select(field => (string)field.Attribute("value")!).Order(StringComparer.Ordinal),
        ];
    }
}
