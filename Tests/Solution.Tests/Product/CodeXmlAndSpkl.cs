using System.Text.Json;
using System.Xml.Linq;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>Steps, custom APIs and built files are declared in code, in the solution and for spkl: none may drift. Web resources: <see cref="SpklJson"/>.</summary>
public sealed class CodeXmlAndSpkl
{
    private const string Attribute = "CrmPluginRegistrationAttribute";

    [Fact]
    public void Declare_the_same_steps()
    {
        var code = CodeAttribute.Read(TheRepository.Plugins, Attribute).Where(found => found.Attribute.IsStep)
            .Select(found => Registration.FromCode(found.Type, found.Attribute)).OrderBy(step => step.Id, StringComparer.Ordinal);
        var xml = SolutionSource.Of(TheRepository.Here).Steps.Select(step => Registration.FromXml(step.Xml)).OrderBy(step => step.Id, StringComparer.Ordinal);

        Assert.Equal(code, xml);
    }

    [Fact]
    public void Declare_the_same_custom_apis_with_the_same_classes()
    {
        var code = CodeAttribute.Read(TheRepository.Plugins, Attribute).Where(found => !found.Attribute.IsStep)
            .Select(found => (Api: found.Attribute.Fixed<string>(0), found.Type)).Order();
        var source = SolutionSource.Of(TheRepository.Here);
        var types = source.Assemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType"))
            .ToDictionary(type => (string)type.Attribute("PluginTypeId")!, type => (string)type.Attribute("Name")!);
        var xml = source.CustomApis.Select(api => (Api: api.Attribute("uniquename"), Type: types[(string)api.Xml.Element("plugintypeid")!.Element("plugintypeid")!])).Order();

        Assert.Equal(code, xml);
    }

    [Fact]
    public void Register_every_class_that_the_assembly_lists()
    {
        var code = CodeAttribute.Read(TheRepository.Plugins, Attribute).Select(found => found.Type).Distinct().Order(StringComparer.Ordinal);
        var xml = SolutionSource.Of(TheRepository.Here).Assemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType"))
            .Select(type => (string)type.Attribute("Name")!).Order(StringComparer.Ordinal);

        Assert.Equal(code, xml);
    }

    [Fact]
    public void Map_the_same_built_files()
    {
        var spkl = Spkl().GetProperty("solutions")[0].GetProperty("map").EnumerateArray()
            .Select(entry => (entry.GetProperty("from").GetString()!, entry.GetProperty("to").GetString()!));
        var map = FileMap.Read(TheRepository.Source, TheRepository.Here.Map).Mappings.Select(mapping => (mapping.Map, mapping.To));

        Assert.Equal(map.Order(), spkl.Order());
    }

    [Fact]
    public void Name_the_same_solution()
    {
        var name = (string)XElement.Load(Path.Combine(TheRepository.Here.Source, "Other", "Solution.xml")).Descendants("UniqueName").First();

        Assert.All(Spkl().GetProperty("plugins").EnumerateArray(), plugins => Assert.Equal(name, plugins.GetProperty("solution").GetString()));
        Assert.All(Spkl().GetProperty("solutions").EnumerateArray(), solution => Assert.Equal(name, solution.GetProperty("solution_uniquename").GetString()));
    }

    private static JsonElement Spkl() => JsonDocument.Parse(File.ReadAllText(TheRepository.Here.In("spkl.json"))).RootElement;
}
