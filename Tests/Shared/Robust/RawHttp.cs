using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace CoachingExtensions.Tests.Robust;

/// <summary>An answer, as far as a fuzz run looks at it.</summary>
internal sealed record RawAnswer(int Status, string? ContentType, string Body);

/// <summary>Sends requests byte by byte: a client of the framework would put right what is to be wrong.</summary>
internal sealed class RawHttp(int port) : IDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private TcpClient? client;

    /// <summary>Sends a request; null when the connection ended without an answer.</summary>
    public async Task<RawAnswer?> SendAsync(byte[] request, bool isHead, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            var isNew = client is null;
            if (client is null)
            {
                client = new TcpClient { NoDelay = true };
                await client.ConnectAsync("127.0.0.1", port, stop);
            }

            try
            {
                var stream = client.GetStream();
                await stream.WriteAsync(request, stop);
                if (await ReadAsync(stream, isHead, stop) is { } answer) return answer;
            }
            catch (IOException)
            {
                // Told below.
            }

            Dispose();
            // The server may have closed a connection that was idle.
            if (isNew || attempt > 0) return null;
        }
    }

    public void Dispose()
    {
        client?.Dispose();
        client = null;
    }

    private async Task<RawAnswer?> ReadAsync(NetworkStream stream, bool isHead, CancellationToken stop)
    {
        var received = new MemoryStream();
        int end;
        while ((end = HeadEnd(received)) < 0)
        {
            if (!await MoreAsync(stream, received, stop)) return null;
        }

        var head = Encoding.ASCII.GetString(received.GetBuffer(), 0, end).Split("\r\n");
        var status = int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture);
        string? Header(string name) => head.Skip(1).Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(line => line[(name.Length + 1)..].Trim()).FirstOrDefault();
        var start = end + 4;
        if (!isHead && status is not (204 or 304))
        {
            if (Header("Transfer-Encoding") is not null)
            {
                while (!received.GetBuffer().AsSpan(0, (int)received.Length).EndsWith("0\r\n\r\n"u8) && await MoreAsync(stream, received, stop))
                {
                }
            }
            else
            {
                var length = int.Parse(Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
                while (received.Length - start < length && await MoreAsync(stream, received, stop))
                {
                }
            }
        }

        if (Header("Connection") == "close") Dispose();
        return new RawAnswer(status, Header("Content-Type"), Encoding.UTF8.GetString(received.GetBuffer(), start, (int)received.Length - start));
    }

    private async Task<bool> MoreAsync(NetworkStream stream, MemoryStream received, CancellationToken stop)
    {
        var read = await stream.ReadAsync(buffer, stop);
        received.Write(buffer, 0, read);
        return read > 0;
    }

    private static int HeadEnd(MemoryStream received) => received.GetBuffer().AsSpan(0, (int)received.Length).IndexOf("\r\n\r\n"u8);
}
