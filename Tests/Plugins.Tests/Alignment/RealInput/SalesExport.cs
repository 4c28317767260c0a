using System.Globalization;

namespace CoachingExtensions.Tests.RealInput;

internal sealed record Agent(string Name, string Manager, string Office)
{
    public string Email => Address(Name);

    public static string Address(string name) => $"{name.Replace(' ', '.')}@export.example".ToLowerInvariant();
}

internal sealed record Deal(string Id, string Agent, string Product, string? Account, string Stage, DateOnly? ClosedOn, decimal? Value)
{
    public bool Won => Stage == "Won";

    public bool Lost => Stage == "Lost";
}

/// <summary>
/// A CRM export of a hardware seller, read as it is, with its warts:
/// "GTXPro" is the "GTX Pro" of its own product list and is read as that; 1,425 deals have no account and are loaded without a
/// customer; deals that are still prospected or engaged have no close date, stay open and so count for nothing.
/// </summary>
internal sealed record SalesExport(IReadOnlyList<Agent> Agents, IReadOnlyList<string> Accounts, IReadOnlyList<Deal> Deals)
{
    public static SalesExport Read(string folder)
    {
        var products = Rows(folder, "products.csv").Select(row => row[0]).ToHashSet();
        var agents = Rows(folder, "sales_teams.csv").Select(row => new Agent(row[0], row[1], row[2])).ToList();
        var accounts = Rows(folder, "accounts.csv").Select(row => row[0]).ToList();
        var deals = Rows(folder, "sales_pipeline.csv").Select(row => new Deal(
            row[0],
            row[1],
            Product(row[2], products),
            row[3].Length == 0 ? null : row[3],
            row[4],
            row[6].Length == 0 ? null : DateOnly.ParseExact(row[6], "M/d/yyyy", CultureInfo.InvariantCulture),
            row[7].Length == 0 ? null : decimal.Parse(row[7], CultureInfo.InvariantCulture))).ToList();
        return new SalesExport(agents, accounts, deals);
    }

    private static string Product(string name, HashSet<string> products)
    {
        var product = name == "GTXPro" ? "GTX Pro" : name;
        return products.Contains(product) ? product : throw new InvalidDataException($"The export sells {name}, which its product list does not know.");
    }

    // The export has no quoted fields.
    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','));
}
