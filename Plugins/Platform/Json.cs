using System.Runtime.Serialization.Json;
using System.Text;

namespace CoachingExtensions.Platform;

/// <summary>Writes an answer for the client.</summary>
internal static class Json
{
    public static string Of<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(T)).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
