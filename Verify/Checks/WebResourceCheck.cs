using System.Security.Cryptography;
using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Web resources, byte for byte: what the organisation has published is what the zip holds.</summary>
internal sealed class WebResourceCheck : ICheck
{
    /// <summary>They carry their content, so fewer at once.</summary>
    private const int Portion = 10;

    public string Kind => "Web resource";

    public IEnumerable<Part> Expected(Package package) => package.Customizations.Elements("WebResources").Elements("WebResource")
        .Select(resource => new Part(resource.Need("WebResourceId").Id(), resource.Need("Name"))
            .Is("name", resource.Need("Name")).Is("type", resource.Need("WebResourceType")).Is("content", Fingerprint(package.File(resource.Need("FileName")))));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("webresourceset?$select=webresourceid,name,webresourcetype,content", "webresourceid", expected.Select(part => part.Key), Portion))
            .Select(row => new Part(row.Said("webresourceid") ?? "", "").Is("name", row.Said("name")).Is("type", row.Said("webresourcetype"))
                .Is("content", row.Said("content") is { } content ? Fingerprint(Convert.FromBase64String(content)) : null));

    /// <summary>Enough of the hash to tell two contents apart, and to be read in a table.</summary>
    public static string Fingerprint(byte[] content) => $"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(content))[..16]}, {content.Length} bytes";
}
