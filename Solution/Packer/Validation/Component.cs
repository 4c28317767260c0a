using System.Xml.Linq;

namespace CoachingExtensions.Packer.Validation;

/// <summary>A component's file and the element that defines it.</summary>
internal sealed record Component(string File, XElement Xml)
{
    public string Text(string element) => ((string?)Xml.Element(element) ?? "").Trim();

    public string Attribute(string name) => (string?)Xml.Attribute(name) ?? "";

    public Finding Wrong(string problem, string fix) => new(File, problem, fix);
}
