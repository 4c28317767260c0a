using System.Reflection;
using System.Xml.Linq;

namespace LocalDataverse.Import;

/// <summary>The tables, views, forms and roles every organisation starts with: an unpacked solution inside the assembly.</summary>
internal static class BaseSchema
{
    private const string Prefix = "Schema/";

    /// <summary>Reads it as if it came in a zip.</summary>
    public static SolutionPackage Read()
    {
        var parts = Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Select(name => (Resource: name, Path: name.Replace('\\', '/')))
            .Where(part => part.Path.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(part => part.Path[Prefix.Length..], part => part.Resource);
        return UnpackedSolution.Assemble(parts.Keys, path => Load(parts[path], path));
    }

    private static XElement Load(string resource, string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        return Labels.WithPlatformWords(SafeXml.Read(stream, path));
    }
}
