using System.Globalization;
using System.Text;

namespace CoachingExtensions.Tests.Robust;

/// <summary>Envelopes that Microsoft's clients sent, after something has become of them.</summary>
internal sealed class EnvelopeFuzz : FuzzKind
{
    private const int Unexpected = unchecked((int)0x80040216);

    // A file's name begins with its operation.
    private static readonly (string Operation, string Text)[] Recorded =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "Tests", "LocalDataverse.Tests", "Soap", "Recorded"), "*.xml").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path).Split('-', '.')[0], File.ReadAllText(path))),
    ];

    public override string Name => "envelopes";

    public override FuzzRequest Make(Random random)
    {
        var (operation, text) = random.One(Recorded);
        return new FuzzRequest("POST", SoapClient.Path)
        {
            Headers = [("SOAPAction", $"\"{SoapClient.Action}{operation}\"")],
            Body = Encoding.UTF8.GetBytes(ChangedEnvelope.Of(text, random)),
            ContentType = "text/xml; charset=utf-8",
        };
    }

    // Whatever is refused over SOAP comes with 500 and a fault that says why (SOAP 1.1, 6.2).
    public override string? Finding(RawAnswer answer, bool isHead) => answer.Status switch
    {
        200 => null,
        500 when answer.Body.Contains("Fault", StringComparison.Ordinal) && SoapClient.FaultIn(answer.Body).Detail.ErrorCode is not (0 or Unexpected) => null,
        _ => string.Create(CultureInfo.InvariantCulture, $"{answer.Status} {answer.Body}"),
    };
}
