using System.Text;

namespace CoachingExtensions.Tests.Robust;

/// <summary>Multipart bodies.</summary>
internal sealed class BatchFuzz : FuzzKind
{
    private const string Right = "--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET /api/data/v9.2/accounts?$top=1 HTTP/1.1\r\nAccept: application/json\r\n\r\n\r\n"
        + "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
        + "--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 1\r\n\r\nPOST /api/data/v9.2/accounts HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{\"name\":\"In a batch\"}\r\n"
        + "--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 2\r\n\r\nPATCH $1 HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{\"telephone1\":\"1\"}\r\n"
        + "--c--\r\n"
        + "--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nDELETE /api/data/v9.2/accounts(11111111-1111-1111-1111-111111111111) HTTP/1.1\r\n\r\n\r\n--b--\r\n";

    public override string Name => "batches";

    public override FuzzRequest Make(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(Mutation.Of(Right, random));
        if (random.Next(6) == 0) bytes = Mutation.Of(bytes, random);
        return new FuzzRequest("POST", Root + "$batch")
        {
            Body = bytes,
            ContentType = random.Next(10) == 0 ? Encoded(Mutation.Of("multipart/mixed; boundary=b", random), random) : "multipart/mixed; boundary=b",
            Headers = random.Next(3) == 0 ? [("Prefer", "odata.continue-on-error")] : [],
        };
    }
}
