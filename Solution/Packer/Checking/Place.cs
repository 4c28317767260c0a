using System.Xml;
using System.Xml.Linq;

namespace CoachingExtensions.Packer.Checking;

/// <summary>Where something is: a file of the solution and, as far as known, the line and column or the member in it.</summary>
internal sealed record Place(string File, string Where = "")
{
    public static Place Line(string file, int line, int column) => new(file, $"{line}:{column}");

    /// <summary>The line of an element in the file it was read from.</summary>
    public static Place Of(string file, XElement element) =>
        element is IXmlLineInfo info && info.HasLineInfo() ? Line(file, info.LineNumber, info.LinePosition) : new Place(file);

    public override string ToString() => Where.Length == 0 ? File : $"{File}:{Where}";
}
