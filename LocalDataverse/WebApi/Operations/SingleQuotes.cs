using System.Text;

namespace LocalDataverse.WebApi.Operations;

/// <summary>JSON in an address may quote with single quotes, as in <c>{'@odata.id':'accounts(…)'}</c>; JSON itself knows double ones only.</summary>
internal static class SingleQuotes
{
    public static string Replaced(string json)
    {
        if (!json.Contains('\'', StringComparison.Ordinal)) return json;
        var text = new StringBuilder(json.Length);
        var quote = '\0';
        for (var at = 0; at < json.Length; at++)
        {
            var sign = json[at];
            if (sign == '\\' && quote != '\0' && at + 1 < json.Length)
            {
                // \' is no escape of JSON.
                if (json[++at] != '\'') text.Append('\\');
                text.Append(json[at]);
            }
            else if (sign is '\'' or '"' && (quote == '\0' || quote == sign))
            {
                quote = quote == '\0' ? sign : '\0';
                text.Append('"');
            }
            else
            {
                if (sign == '"') text.Append('\\');
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
