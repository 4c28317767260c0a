using System.Text;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Puts a $batch together and sends it.</summary>
internal static class Batch
{
    public static Task<ApiAnswer> SendAsync(ApiServer server, string[] parts, params (string, string)[] headers) =>
        server.SendAsync("POST", "$batch", string.Concat(parts.Select(part => $"--b\r\n{part}\r\n")) + "--b--\r\n", headers: [("Content-Type", "multipart/mixed; boundary=b"), .. headers]);

    public static string Request(string method, string path, string? body = null, string? contentId = null)
    {
        var text = new StringBuilder("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
        if (contentId is not null) text.Append("Content-ID: ").Append(contentId).Append("\r\n");
        text.Append("\r\n").Append(method).Append(' ').Append(path.StartsWith('$') ? path : "/api/data/v9.2/" + path).Append(" HTTP/1.1\r\n");
        if (body is not null) text.Append("Content-Type: application/json\r\n\r\n").Append(body);
        return text.Append("\r\n").ToString();
    }

    public static string ChangeSet(params string[] requests) =>
        $"Content-Type: multipart/mixed; boundary=c\r\n\r\n{string.Concat(requests.Select(request => $"--c\r\n{request}\r\n"))}--c--\r\n";
}
