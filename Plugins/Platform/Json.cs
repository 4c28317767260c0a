using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CoachingExtensions.Platform;

/// <summary>Writes an answer for the client, and reads what it sends.</summary>
internal static class Json
{
    /// <summary>Each level is read inside the one above: text without end would take the whole process with it.</summary>
    private const int Deepest = 32;

    public static string Of<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(T)).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A text as JSON writes it, with its quotation marks.</summary>
    public static string Quoted(string text) => Of(text);

    /// <exception cref="SerializationException">It is not JSON, or not of that type.</exception>
    public static T? Read<T>(string json)
        where T : class
    {
        if (Depth(json) > Deepest) throw new SerializationException($"it is nested more than {Deepest} levels deep");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (T?)new DataContractJsonSerializer(typeof(T)).ReadObject(stream);
    }

    /// <summary>The same without a type, for what has to be read place by place.</summary>
    /// <exception cref="SerializationException">It is not JSON.</exception>
    public static XElement Tree(string json)
    {
        if (Depth(json) > Deepest) throw new SerializationException($"it is nested more than {Deepest} levels deep");
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max);
            return XElement.Load(reader);
        }
        catch (Exception error) when (error is XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new SerializationException(error.Message);
        }
    }

    /// <summary>What a part of a tree is: an object, an array, a string, a number, a boolean or null.</summary>
    public static string TypeOf(XElement part) => (string?)part.Attribute("type") ?? "string";

    /// <summary>The name of a property: one that is no name in XML stands in an attribute.</summary>
    public static string NameOf(XElement property) => (string?)property.Attribute("item") ?? property.Name.LocalName;

    /// <summary>An instant, in UTC.</summary>
    public static string? Instant(DateTime? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    public static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static int Depth(string json)
    {
        int depth = 0, deepest = 0;
        var isText = false;
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case '\\': at++; break;
                case '"': isText = !isText; break;
                case '[' or '{' when !isText: deepest = Math.Max(deepest, ++depth); break;
                case ']' or '}' when !isText: depth--; break;
                default: break;
            }
        }

        return deepest;
    }
}
