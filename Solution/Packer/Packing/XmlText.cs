using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CoachingExtensions.Packer.Packing;

/// <summary>XML as the packager writes it: UTF-8 with its mark, two spaces, the same line ends everywhere.</summary>
internal static class XmlText
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(XElement root)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = Utf8WithMark, Indent = true, IndentChars = "  ", NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(stream, settings))
            new XDocument(root).Save(writer);
        return stream.ToArray();
    }

    /// <summary>On one line, as [Content_Types].xml is.</summary>
    public static byte[] WriteLine(XElement root) =>
        [.. Utf8WithMark.Preamble, .. Utf8WithMark.GetBytes("<?xml version=\"1.0\"?>" + root.ToString(SaveOptions.DisableFormatting))];
}
