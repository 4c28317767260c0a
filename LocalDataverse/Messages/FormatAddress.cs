using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>
/// An address as its country writes it: the largest part first in Japan, China and Korea, else as in the United States. Microsoft's sample program shows these
/// two (PowerApps-Samples, FunctionsAndActions); what others get is not documented.
/// </summary>
internal sealed class FormatAddress : IMessageHandler
{
    private static readonly string[] LargestFirst = ["JAPAN", "JP", "CHINA", "CN", "KOREA", "SOUTH KOREA", "KR"];

    public string Message => "FormatAddress";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new()
    {
        ResponseName = Message,
        ["Address"] = Of(request.Optional<string>("Line1"), request.Optional<string>("City"), request.Optional<string>("StateOrProvince"), request.Optional<string>("PostalCode"), request.Optional<string>("Country")),
    };

    internal static string Of(string? line, string? city, string? state, string? code, string? country) =>
        LargestFirst.Contains(country?.Trim(), StringComparer.OrdinalIgnoreCase)
            ? Lines(code, state, city, line, country)
            : Lines(line, Joined(", ", city, Joined(" ", state, code)), country);

    private static string Lines(params string?[] lines) => Joined("\r\n", lines);

    private static string Joined(string between, params string?[] parts) => string.Join(between, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
