using System.Text;

namespace CoachingExtensions.Tests.Robust;

/// <summary>Recorded SOAP envelopes after something has become of them.</summary>
internal sealed class SoapFuzz : FuzzKind
{
    // A file's name begins with its operation.
    private static readonly (string Operation, string Text)[] Right =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "Tests", "LocalDataverse.Tests", "Soap", "Recorded"), "*.xml").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path).Split('-', '.')[0], File.ReadAllText(path))),
    ];

    public override string Name => "envelopes";

    public override int InEveryTest => 1000;

    public override FuzzRequest Make(Random random)
    {
        var (operation, text) = random.One(Right);
        return new FuzzRequest("POST", SoapClient.Path)
        {
            Headers = [("SOAPAction", $"\"{SoapClient.Action}{operation}\"")],
            Body = Encoding.UTF8.GetBytes(ChangedEnvelope.Of(text, random)),
            ContentType = "text/xml; charset=utf-8",
        };
    }

    public override string? WrongWith(FuzzRequest request, RawAnswer answer) => Documented.OfSoap(answer);
}
