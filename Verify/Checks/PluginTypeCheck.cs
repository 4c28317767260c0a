using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The classes of the plug-in assembly that steps and custom APIs run.</summary>
internal sealed class PluginTypeCheck : ICheck
{
    public string Kind => "Plug-in type";

    public IEnumerable<Part> Expected(Package package) => package.Customizations.Elements("SolutionPluginAssemblies").Elements("PluginAssembly").SelectMany(assembly =>
        assembly.Elements("PluginTypes").Elements("PluginType").Select(type => new Part(((string)type.Attribute("PluginTypeId")!).Id(), (string)type.Attribute("Name")!)
            .Is("class", (string)type.Attribute("Name")!).Is("assembly", ((string)assembly.Attribute("PluginAssemblyId")!).Id())));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("plugintypes?$select=plugintypeid,typename,_pluginassemblyid_value", "plugintypeid", expected.Select(part => part.Key)))
            .Select(row => new Part(row.Said("plugintypeid") ?? "", "").Is("class", row.Said("typename")).Is("assembly", row.Said("_pluginassemblyid_value")));
}
