using System.Reflection;
using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The plug-in assembly: its version, and the very bytes where the organisation hands them out, since two builds can say the same version.</summary>
internal sealed class AssemblyCheck : ICheck
{
    public string Kind => "Plug-in assembly";

    public IEnumerable<Part> Expected(Package package) => package.Customizations.Elements("SolutionPluginAssemblies").Elements("PluginAssembly").Select(assembly =>
    {
        var name = new AssemblyName((string)assembly.Attribute("FullName")!);
        return new Part(((string)assembly.Attribute("PluginAssemblyId")!).Id(), name.Name!)
            .Is("version", name.Version!.ToString()).Is("public key token", Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []))
            .Is("isolation", assembly.Text("IsolationMode") ?? "2").Is("content", WebResourceCheck.Fingerprint(package.File(assembly.Need("FileName"))));
    });

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("pluginassemblies?$select=pluginassemblyid,version,publickeytoken,isolationmode,content", "pluginassemblyid", expected.Select(part => part.Key)))
            .Select(row => new Part(row.Said("pluginassemblyid") ?? "", "").Is("version", row.Said("version")).Is("public key token", row.Said("publickeytoken")).Is("isolation", row.Said("isolationmode"))
                .Is("content", row.Said("content") is { Length: > 0 } content ? WebResourceCheck.Fingerprint(Convert.FromBase64String(content)) : null));
}
