using System.Text.Json;
using System.Text.Unicode;

namespace LocalDataverse.WebApi;

/// <summary>Whether every text of a JSON body can be read: the parser looks at bytes, and at half a character only when it is asked for.</summary>
internal static class JsonText
{
    public static void Demand(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body)) throw ApiErrors.BadPayload("The request's JSON is not UTF-8.");
        // Only an escape can name half a surrogate pair now.
        if (body.IndexOf("\\u"u8) < 0) return;
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
            }
        }
        catch (InvalidOperationException)
        {
            throw ApiErrors.BadPayload("A text in the request's JSON has half a character, such as \\ud800 alone.");
        }
    }
}
