using System.Reflection;
using System.Xml.Linq;

namespace CoachingExtensions.Packer.Model;

/// <summary>The summaries that stand above the code that is compiled into this program.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.ChangeExtension(typeof(Documentation).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")!.Value);

    /// <summary>Empty when there is none.</summary>
    public static string Of(Type type) => Summaries.GetValueOrDefault($"T:{type.FullName}", "").Trim();

    /// <summary>Empty when there is none.</summary>
    public static string Of(PropertyInfo property) => Summaries.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}", "").Trim();
}
