using System.Runtime.Serialization.Json;
using System.Text;

namespace CoachingExtensions.Platform;

/// <summary>Writes an answer for the client, and reads what it sends.</summary>
internal static class Json
{
    public static string Of<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(T)).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <exception cref="System.Runtime.Serialization.SerializationException">It is not JSON, or not of that type.</exception>
    public static T? Read<T>(string json)
        where T : class
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (T?)new DataContractJsonSerializer(typeof(T)).ReadObject(stream);
    }

    /// <summary>An instant, in UTC.</summary>
    public static string? Instant(DateTime? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    public static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
