using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>The trace of one call: 10 KB, then the oldest lines go.</summary>
internal sealed class PluginTracing : ITracingService
{
    private const int Limit = 10 * 1024;

    private readonly Queue<string> lines = [];
    private int size;

    public string Text => string.Join(Environment.NewLine, lines);

    public void Trace(string format, params object[] args)
    {
        var line = args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format, args) : format ?? "";
        if (Encoding.UTF8.GetByteCount(line) > Limit) line = line[..Math.Min(line.Length, Limit / 4)];
        lines.Enqueue(line);
        size += SizeOf(line);
        while (size > Limit) size -= SizeOf(lines.Dequeue());
    }

    private static int SizeOf(string line) => Encoding.UTF8.GetByteCount(line) + Environment.NewLine.Length;
}
