using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Benchmarks.Robust;

/// <summary>
/// What it would cost to run plug-ins in a process of their own: a round trip there and back for each step and each of its service
/// calls, with a row of twenty columns in it, written and read as data contracts. The other process does nothing but answer.
/// </summary>
internal static class PluginProcess
{
    public const string AnswerArgument = "--answer-on";

    private const int Trips = 3000;

    private static readonly DataContractSerializer Serializer = new(typeof(Entity), [typeof(OptionSetValue)]);

    public static void Measure(Report report)
    {
        var name = $"coaching-{Guid.NewGuid():N}"[..20];
        using var pipe = new NamedPipeServerStream(name, PipeDirection.InOut);
        using var other = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(PluginProcess).Assembly.Location, AnswerArgument, name]))!;
        pipe.WaitForConnection();
        var row = new Entity("account", Guid.NewGuid());
        for (var column = 0; column < 20; column++) row[$"column{column}"] = column % 2 == 0 ? $"text {column}" : new OptionSetValue(column);
        var (bare, whole) = (Trip(pipe, new byte[200]), Trip(pipe, row));
        pipe.Dispose();
        other.WaitForExit();
        report.Add("a round trip to another process, 200 bytes", Microseconds(bare), Report.Text($"median of {Trips}"));
        report.Add("the same with a row of 20 columns as data contract, both ways", Microseconds(whole), Report.Text($"median of {Trips}"));
    }

    /// <summary>The other process: reads a row, writes it back.</summary>
    public static void Answer(string name)
    {
        using var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut);
        pipe.Connect();
        while (Receive(pipe) is { } message) Send(pipe, message.Length == 200 ? message : Write(Read(message)));
    }

    private static TimeSpan Trip(Stream pipe, object message)
    {
        var times = new List<TimeSpan>(Trips);
        for (var trip = 0; trip < Trips; trip++)
        {
            var started = Stopwatch.GetTimestamp();
            Send(pipe, message as byte[] ?? Write((Entity)message));
            var answer = Receive(pipe)!;
            if (message is Entity) Read(answer);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        times.Sort();
        return times[Trips / 2];
    }

    private static byte[] Write(Entity row)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(stream)) Serializer.WriteObject(writer, row);
        return stream.ToArray();
    }

    private static Entity Read(byte[] message)
    {
        using var reader = XmlDictionaryReader.CreateBinaryReader(message, XmlDictionaryReaderQuotas.Max);
        return (Entity)Serializer.ReadObject(reader)!;
    }

    private static void Send(Stream pipe, byte[] message)
    {
        pipe.Write(BitConverter.GetBytes(message.Length));
        pipe.Write(message);
        pipe.Flush();
    }

    private static byte[]? Receive(Stream pipe)
    {
        var length = new byte[4];
        if (pipe.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4) return null;
        var message = new byte[BitConverter.ToInt32(length)];
        pipe.ReadExactly(message);
        return message;
    }

    private static string Microseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:N0} µs");
}
