using LocalDataverse.Import;

namespace LocalDataverse.Tests;

/// <summary>What every new organisation has, by the names tests use.</summary>
internal static class TestSeed
{
    public static readonly Guid Administrator = SeedIds.Administrator;
    public static readonly Guid BusinessUnit = SeedIds.RootBusinessUnit;
    public static readonly Guid Currency = SeedIds.BaseCurrency;
}
