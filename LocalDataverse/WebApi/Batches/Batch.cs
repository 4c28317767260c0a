using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LocalDataverse.Pipeline;

namespace LocalDataverse.WebApi.Batches;

/// <summary><c>$batch</c>: many requests in one; those of a change set all happen or none.</summary>
internal static partial class Batch
{
    private const int Most = 1000;

    private const int LongestAddress = 64 * 1024;

    public static void Run(ApiCall call)
    {
        if (call.Method != "POST") throw ApiErrors.MethodNotAllowed(call.Method, "$batch");
        var parts = MultipartReader.Read(call.Body, MultipartReader.Boundary(call.Header("Content-Type")))
            .Select(part => IsChangeSet(part) ? (Part: part, Changes: MultipartReader.Read(part.Content, MultipartReader.Boundary(part.Header("Content-Type")))) : (part, null))
            .ToList();
        var count = parts.Sum(part => part.Changes?.Count ?? 1);
        if (count > Most) throw Errors.BatchTooLarge("$batch", count);

        var answer = new MultipartWriter("batchresponse_");
        call.Response.Status = StatusCodes.Status200OK;
        foreach (var (part, changes) in parts)
        {
            if (Waiting.OfThisFlow is { IsOver: true }) throw Errors.ClientGone("$batch");
            var status = changes is null ? Single(call, part, answer) : ChangeSet(call, changes, answer);
            if (status < StatusCodes.Status400BadRequest || call.Preferences.ContinueOnError) continue;
            // Without leave to go on, the batch ends with the request that failed, and as it did.
            call.Response.Status = status;
            break;
        }

        call.Response.ContentType = answer.ContentType;
        call.Response.Body.Write(answer.Finish());
    }

    private static bool IsChangeSet(BatchPart part) => part.Header("Content-Type")?.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase) == true;

    private static int Single(ApiCall call, BatchPart part, MultipartWriter answer)
    {
        var inner = Request(call, part);
        ApiDispatcher.Run(inner);
        answer.Add(inner.Response, part.Header("Content-ID"));
        return inner.Response.Status;
    }

    private static int ChangeSet(ApiCall call, List<BatchPart> changes, MultipartWriter answer)
    {
        var set = new MultipartWriter("changesetresponse_");
        using var transaction = new SharedTransaction(call.Organization, call.User);
        foreach (var part in changes)
        {
            if (IsChangeSet(part)) throw ApiErrors.BadPayload("A change set cannot hold another change set.");
            var inner = Request(call, part, transaction);
            inner.Transaction = transaction;
            if (inner.Method == "GET") new ApiFault(400, "0x80060888", "A change set has no GET: requests that only read stand outside of it.").Write(inner.Response);
            else ApiDispatcher.Run(inner);
            if (inner.Response.Status >= 400)
            {
                // The first failure is the answer of the whole set; nothing of it has happened.
                answer.Add(inner.Response, part.Header("Content-ID"));
                return inner.Response.Status;
            }

            if (part.Header("Content-ID") is { } id && inner.CreatedRow is { } row) transaction.Created[id] = row;
            set.Add(inner.Response, part.Header("Content-ID"));
        }

        transaction.Complete();
        answer.Add(set);
        return StatusCodes.Status200OK;
    }

    private static ApiCall Request(ApiCall call, BatchPart part, SharedTransaction? transaction = null)
    {
        var lineEnd = MultipartReader.AfterLine(part.Content.Span, 0);
        var line = Encoding.UTF8.GetString(part.Content.Span[..lineEnd]).Trim();
        if (RequestLine().Match(line) is not { Success: true } match) throw ApiErrors.BadPayload($"'{(line.Length > 80 ? line[..80] : line)}' is no request such as 'GET /api/data/v9.2/accounts HTTP/1.1'.");
        var request = MultipartReader.Part(part.Content[lineEnd..]);
        if (match.Groups["address"].Length > LongestAddress) throw Errors.Fault(0x80060888, $"The address of a request in a batch has at most {LongestAddress} characters.", 414);
        var address = Relative(call, match.Groups["address"].Value, transaction);
        if (address.StartsWith("$batch", StringComparison.OrdinalIgnoreCase)) throw ApiErrors.BadPayload("A batch cannot contain another batch.");
        var question = address.IndexOf('?', StringComparison.Ordinal);
        return call.Inner(
            match.Groups["method"].Value.ToUpperInvariant(), question < 0 ? address : address[..question], question < 0 ? "" : address[(question + 1)..], request.Header, Trimmed(request.Content));
    }

    private static string Relative(ApiCall call, string address, SharedTransaction? transaction)
    {
        if (address.StartsWith('$') && transaction is not null)
        {
            // $1 stands for the row that the request with this Content-ID has created.
            var end = address.IndexOfAny(['/', '?']);
            var id = end < 0 ? address[1..] : address[1..end];
            if (transaction.Created.TryGetValue(id, out var row))
                return string.Create(CultureInfo.InvariantCulture, $"{call.Metadata.Table(row.LogicalName).EntitySetName}({row.Id:D}){(end < 0 ? "" : address[end..])}");
        }

        var service = address.IndexOf("/api/data/v9.", StringComparison.OrdinalIgnoreCase);
        return service < 0 ? address.TrimStart('/') : address[(address.IndexOf('/', service + "/api/data/".Length) + 1)..];
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> body)
    {
        while (body.Length > 0 && body.Span[^1] is (byte)'\r' or (byte)'\n' or (byte)' ') body = body[..^1];
        return body;
    }

    [GeneratedRegex(@"^(?<method>[A-Za-z]+) (?<address>\S.*?)( HTTP/[0-9.]+)?$")]
    private static partial Regex RequestLine();
}
