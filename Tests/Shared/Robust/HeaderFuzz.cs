namespace CoachingExtensions.Tests.Robust;

/// <summary>Headers that decide something.</summary>
internal sealed class HeaderFuzz : FuzzKind
{
    private static readonly (string Name, string Value)[] Right =
    [
        ("Prefer", "odata.include-annotations=\"*\",odata.maxpagesize=3,return=representation"), ("Prefer", "odata.continue-on-error, respond-async; wait=10"), ("If-Match", "W/\"12345\""), ("If-Match", "*"), ("If-None-Match", "\"12345\""), ("If-None-Match", "null"),
        ("MSCRMCallerID", "5ad2e1c0-0000-4000-8000-000000000002"), ("CallerObjectId", "5ad2e1c0-0000-4000-8000-000000000002"), ("Authorization", "Bearer admin@localhost"), ("Cookie", "LocalDataverseUser=admin%40localhost; other=1"), ("Accept", "application/json; odata.metadata=full"),
        ("Accept-Language", "de-DE, en;q=0.5"), ("Content-Type", "application/json; charset=utf-8; IEEE754Compatible=true"), ("OData-Version", "4.0"), ("OData-MaxVersion", "4.0"), ("LocalDataverse-Time", "2026-01-01T00:00:00Z"), ("Host", "localhost:5080"), ("Origin", "http://localhost"),
        ("MSCRM.SuppressDuplicateDetection", "false"), ("MSCRM.BypassCustomPluginExecution", "true"), ("MSCRM.SolutionUniqueName", "Active"), ("Sec-Fetch-Site", "same-origin"), ("x-ms-client-request-id", "1"), ("Range", "bytes=0-10"), ("X-HTTP-Method-Override", "DELETE"),
    ];

    public override string Name => "headers";

    public override FuzzRequest Make(Random random)
    {
        Dictionary<string, string> headers = [];
        for (var count = 1 + random.Next(3); count > 0; count--)
        {
            var (name, value) = random.One(Right);
            var wrong = Mutation.Of(value, random);
            headers[name] = random.Next(20) == 0 ? wrong : Encoded(wrong, random).Replace("%20", " ", StringComparison.Ordinal);
        }

        List<(string, string)> sent = [.. headers.Select(header => (header.Key, header.Value))];
        return random.Next(3) switch
        {
            0 => new FuzzRequest("GET", Root + "accounts?$top=2") { Headers = sent },
            1 => new FuzzRequest("GET", "/main.aspx") { Headers = sent },
            _ => new FuzzRequest("PATCH", Root + "accounts(11111111-1111-1111-1111-111111111111)") { Headers = sent, Body = "{\"telephone1\":\"2\"}"u8.ToArray(), ContentType = headers.ContainsKey("Content-Type") ? null : "application/json" },
        };
    }
}
