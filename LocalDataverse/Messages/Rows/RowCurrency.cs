using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Money is kept twice: as entered, and in the organisation's currency by the exchange rate at that time.</summary>
internal static class RowCurrency
{
    public static void Apply(Execution execution, TableDefinition table, Dictionary<string, object?> values, Dictionary<string, object?>? row)
    {
        if (table.FindColumn("transactioncurrencyid") is null) return;
        var touched = table.BaseColumns.Where(column => values.ContainsKey(column.CalculationOf!)).ToList();
        var currencySent = values.ContainsKey("transactioncurrencyid");
        if (touched.Count == 0 && !currencySent) return;

        var currencies = Currencies.Of(execution);
        var currency = (currencySent ? values["transactioncurrencyid"] : row?.GetValueOrDefault("transactioncurrencyid")) as EntityReference ?? Default(execution, currencies);
        if (currency is null) return;
        if (row?.GetValueOrDefault("transactioncurrencyid") is null || currencySent) values["transactioncurrencyid"] = currency;
        var rate = currencies.Rate(currency.Id);
        if (table.FindColumn("exchangerate") is not null) values["exchangerate"] = rate;

        // A new currency or rate changes every base amount of the row, not only those sent.
        foreach (var column in currencySent ? table.BaseColumns : touched)
        {
            var amount = values.TryGetValue(column.CalculationOf!, out var sent) ? sent as Money : row?.GetValueOrDefault(column.CalculationOf!) as Money;
            values[column.LogicalName] = amount is null ? null : new Money(decimal.Round(amount.Value / rate, column.Precision ?? 4, MidpointRounding.AwayFromZero));
        }
    }

    private static EntityReference? Default(Execution execution, Currencies currencies) =>
        (execution.Caller.Currency ?? currencies.Own) is { } id ? new EntityReference("transactioncurrency", id) : null;
}
