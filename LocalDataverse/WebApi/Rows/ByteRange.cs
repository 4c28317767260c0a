using System.Net.Http.Headers;

namespace LocalDataverse.WebApi.Rows;

/// <summary>From which byte to which, both included, of how many.</summary>
internal readonly record struct ByteRange(long Start, long End, long Size)
{
    /// <summary>The header of a chunk: <c>bytes 0-4194303/25870370</c>; null when it says nothing sensible.</summary>
    public static ByteRange? OfContent(string? header) =>
        ContentRangeHeaderValue.TryParse(header, out var range) && range is { Unit: "bytes", From: { } from, To: { } to, Length: { } size } && to < size ? new(from, to, size) : null;

    /// <summary>The header of a read: <c>bytes=0-4194303</c>. Null where the whole is asked for.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The range is behind the file.</exception>
    public static ByteRange? OfRequest(string? header, long size)
    {
        if (string.IsNullOrEmpty(header)) return null;
        // Several ranges at once, or another unit: the standard has the header overlooked then.
        if (!RangeHeaderValue.TryParse(header, out var value) || value is not { Unit: "bytes", Ranges: { Count: 1 } ranges }) return null;
        var range = ranges.First();
        var start = range.From ?? Math.Max(0, size - range.To!.Value);
        var end = range.From is null ? size - 1 : Math.Min(range.To ?? size - 1, size - 1);
        return start < size && start <= end ? new(start, end, size) : throw Errors.Fault(0x80060888, $"The range '{header}' is not within the file, which has {size} bytes.", 416);
    }
}
