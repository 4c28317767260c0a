using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoachingExtensions.Packer.Languages;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>
/// spkl.json as spkl reads it: the classes below have the fields of its own configuration classes
/// (github.com/scottdurow/SparkleXrm, spkl/SparkleXrm.Tasks/Config, commit 8853a75), and nothing else may be written.
/// </summary>
public sealed class SpklJson
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        IncludeFields = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    private static string Text => File.ReadAllText(TheRepository.Here.In("spkl.json"));

    private static Config Read => JsonSerializer.Deserialize<Config>(Text, Strict)!;

    [Fact]
    public void Says_nothing_that_spkl_does_not_read()
    {
        Assert.NotEmpty(Read.webresources);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Config>(Text.Replace("\"assemblypath\"", "\"assembly\"", StringComparison.Ordinal), Strict));
    }

    // What an entry leaves out spkl overwrites in the organisation: a missing display name by the unique name, a missing description by nothing.
    [Fact]
    public void Names_web_resources_as_the_solution_does()
    {
        var solution = SolutionSource.Of(TheRepository.Here).WebResources.Select(resource => (resource.Text("Name"), resource.Text("DisplayName"), resource.Text("Description"), resource.Text("LanguageCode")));
        var generated = Generated.ToHashSet();

        var spkl = Read.webresources.SelectMany(set => set.files).Where(file => !generated.Contains(file.uniquename))
            .Select(file => (file.uniquename, file.displayname, file.description, file.languagecode?.ToString(CultureInfo.InvariantCulture) ?? ""));

        Assert.Equal(solution.Order(), spkl.Order());
    }

    [Fact]
    public void Has_the_texts_of_every_language() =>
        Assert.Equal(Generated.Order(StringComparer.Ordinal), Read.webresources.Single(set => set.root == "artifacts/solution/WebResources").files.Select(file => file.uniquename).Order(StringComparer.Ordinal));

    [Fact]
    public void Finds_each_file_where_it_is_built()
    {
        TheRepository.NeedsEverythingBuilt();

        var files = Read.webresources.SelectMany(set => set.files.Select(file => $"{set.root}/{file.file}")).Concat(Read.plugins.Select(plugins => plugins.assemblypath));

        Assert.DoesNotContain(files, file => !File.Exists(TheRepository.Here.In(file)));
    }

    // With a folder spkl registers every DLL in it.
    [Fact]
    public void Registers_the_plug_in_assembly_alone_with_its_steps() =>
        Assert.Equal([("artifacts/plugins/CoachingExtensions.Plugins.dll", false)], Read.plugins.Select(plugins => (plugins.assemblypath, plugins.excludePluginSteps)));

    // Managed, there would be nothing to unpack; German is in the folder that is packed and not in the source.
    [Fact]
    public void Imports_what_is_packed_here_and_unpacks_to_the_source_only_when_asked_to() =>
        Assert.Equal([("default", "artifacts/solution", PackageType.unmanaged), ("source", "Solution/src", PackageType.unmanaged)], Read.solutions.Select(solution => (solution.profile, solution.packagepath, solution.packagetype)));

    // Without the list spkl writes Entities.cs with accounts and contacts into the root.
    [Fact]
    public void Generates_no_classes_of_its_own() => Assert.Empty(Read.earlyboundtypes);

    [Fact]
    public void Maps_the_same_files_for_both() => Assert.Equal(Read.solutions[0].map, Read.solutions[1].map);

    private static IEnumerable<string> Generated =>
        from language in Language.All(TheRepository.Here)
        from kind in new[] { TextResources.Pages, TextResources.Messages }
        select TextResources.Of(kind, language.Code);

#pragma warning disable IDE1006, CA1708 // spkl's own names.
    private sealed record Config(List<WebResourceSet> webresources, List<PluginSet> plugins, List<JsonElement> earlyboundtypes, List<SolutionPackage> solutions);

    private sealed record WebResourceSet(string? profile, string root, string solution, string? autodetect, string? deleteaction, List<WebResourceFile> files);

    private sealed record WebResourceFile(string uniquename, string displayname, string file, int? languagecode, string description);

    private sealed record PluginSet(string? profile, string solution, string assemblypath, string? classRegex, bool excludePluginSteps);

    private sealed record SolutionPackage(
        string? profile, string solution_uniquename, string packagepath, string solutionpath, PackageType packagetype, string? diffpath, bool increment_on_import, List<Mapping> map, bool? clobber, bool? allowwrite, bool? allowdelete);

    private sealed record Mapping(MapType map, string from, string to);

    private enum PackageType { unmanaged, managed, both_unmanaged_import, both_managed_import }

    private enum MapType { file, path, folder }
#pragma warning restore IDE1006, CA1708
}
