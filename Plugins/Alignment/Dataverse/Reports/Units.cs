using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What figures count in. A sum that names no unit is money, which is kept in the organisation's base currency.</summary>
internal sealed class Units(IOrganizationService service, Func<string>? known = null)
{
    private string? currency;

    public static string[] Columns { get; } = [MetricRow.coach_unit, MetricRow.coach_aggregate, MetricRow.coach_scale];

    /// <param name="row">A row with a metric's columns.</param>
    /// <param name="prefix">What stands before them, where the metric was read beside something.</param>
    public string Of(Entity row, string prefix = "")
    {
        if (row.Text(prefix + MetricRow.coach_unit) is { } named) return named;

        var isMoney = row.Choice(prefix + MetricRow.coach_aggregate) == (int)Aggregation.Sum
            && (row.Choice(prefix + MetricRow.coach_scale) ?? (int)MetricScale.Units) == (int)MetricScale.Units;
        return isMoney ? currency ??= known?.Invoke() ?? BaseCurrency() : "";
    }

    private string BaseCurrency() => service.RunOne($"""
        <fetch top="1"><entity name="{TransactionCurrency.EntityLogicalName}">
          {Fetch.Columns(CurrencyRow.ISOCurrencyCode)}
          <link-entity name="{Organization.EntityLogicalName}" from="{OrganizationRow.BaseCurrencyId}" to="{CurrencyRow.TransactionCurrencyId}" />
        </entity></fetch>
        """)?.Text(CurrencyRow.ISOCurrencyCode) ?? "";
}
