using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Questions;

/// <summary>A deal as it is known outside the organisation: its columns, and those of its account.</summary>
internal sealed record Deal(Guid Id, IReadOnlyDictionary<Column, object?> Values);

/// <summary>Random deals, the same for the same seed.</summary>
internal static class Deals
{
    private static readonly string[] Words = ["alpha", "Beta", "gamma", "O'Hara", "Smith & Sons", "<Nord>", "\u00c4hre", "\u00e4hre", "50 units", "x"];

    /// <summary>Makes accounts and deals in the organisation, and remembers what was written.</summary>
    public static IReadOnlyList<Deal> Make(IOrganizationService service, Random random, int count)
    {
        var accounts = Enumerable.Range(0, Math.Max(count / 5, 1)).Select(_ => Account(random)).ToList();
        foreach (var account in accounts) service.Create(account);
        return [.. Enumerable.Range(0, count).Select(number => Make(service, random, number, random.Next(4) == 0 ? null : accounts[random.Next(accounts.Count)]))];
    }

    /// <summary>A value that a column may have, and that some have.</summary>
    public static object Value(Column column, Random random) => column.Kind switch
    {
        Kind.Text => Words[random.Next(Words.Length)],
        Kind.Number => random.Next(0, 12) * 5,
        Kind.Amount => random.Next(0, 40) * 12.25m,
        Kind.Date => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(0, 60)),
        Kind.Choice => random.Next(0, 4),
        _ => random.Next(2) == 1,
    };

    private static Entity Account(Random random)
    {
        var account = new Entity("account", Guid.NewGuid()) { ["name"] = $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}" };
        if (random.Next(3) > 0) account["numberofemployees"] = random.Next(0, 12) * 5;
        return account;
    }

    private static Deal Make(IOrganizationService service, Random random, int number, Entity? account)
    {
        var row = new Entity("opportunity", Guid.NewGuid());
        if (account is not null) row["parentaccountid"] = account.ToEntityReference();
        var values = new Dictionary<Column, object?>();
        foreach (var column in Column.All)
        {
            values[column] = column switch
            {
                { OfAccount: true } => account?.Attributes.GetValueOrDefault(column.Name),
                // The last order of every question: no two are the same.
                { Name: "name" } => string.Create(CultureInfo.InvariantCulture, $"{number:0000} {Value(column, random)}"),
                { Kind: Kind.Flag } => random.Next(2) == 1,
                _ => random.Next(4) == 0 ? null : Value(column, random),
            };
            if (!column.OfAccount) row[column.Name] = Written(column, values[column]);
        }

        return new Deal(service.Create(row), values);
    }

    private static object? Written(Column column, object? value) => (column.Kind, value) switch
    {
        (Kind.Amount, decimal amount) => new Money(amount),
        (Kind.Choice, int option) => new OptionSetValue(option),
        _ => value,
    };

    private static object? GetValueOrDefault(this AttributeCollection values, string name) => values.TryGetValue(name, out var value) ? value : null;
}
