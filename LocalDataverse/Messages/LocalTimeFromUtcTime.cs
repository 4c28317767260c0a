using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class LocalTimeFromUtcTime : IMessageHandler
{
    public string Message => "LocalTimeFromUtcTime";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var zone = TimeZones.Find(execution, request.Required<int?>("TimeZoneCode")!.Value);
        var utc = DateTime.SpecifyKind(request.Required<DateTime?>("UtcTime")!.Value, DateTimeKind.Utc);
        return new OrganizationResponse { ResponseName = Message, ["LocalTime"] = DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, zone), DateTimeKind.Unspecified) };
    }
}

internal sealed class UtcTimeFromLocalTime : IMessageHandler
{
    public string Message => "UtcTimeFromLocalTime";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var zone = TimeZones.Find(execution, request.Required<int?>("TimeZoneCode")!.Value);
        var local = DateTime.SpecifyKind(request.Required<DateTime?>("LocalTime")!.Value, DateTimeKind.Unspecified);
        // The hour that a clock skips in spring is taken as the hour after it.
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new OrganizationResponse { ResponseName = Message, ["UtcTime"] = TimeZoneInfo.ConvertTimeToUtc(local, zone) };
    }
}

/// <summary>Time zones by the code that users' settings hold.</summary>
internal static class TimeZones
{
    public static TimeZoneInfo Find(Execution execution, int code)
    {
        var row = SystemRow.All(execution.Connection, execution.Metadata, "timezonedefinition", "WHERE timezonecode = $0", (long)code).FirstOrDefault();
        return row?.Text("standardname") is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw Errors.InvalidArgument($"There is no time zone with the code {code}.");
    }
}
