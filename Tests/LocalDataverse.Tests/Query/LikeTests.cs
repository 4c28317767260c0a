using LocalDataverse.Query;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>Patterns that SQLite compares by itself find what the others find.</summary>
public sealed class LikeTests : IDisposable
{
    private const string Letters = "aAbsSſßüÜkK 1.%_[]-^'";

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public LikeTests() => ConnectionSetup.Open(connection);

    public void Dispose() => connection.Dispose();

    [Theory]
    [InlineData("bass%", " LIKE ", true)]
    [InlineData("%bass%", " LIKE ", true)]
    [InlineData("b_ss%", "dv_like", true)]
    [InlineData("[ab]%", "dv_like", true)]
    [InlineData("fü%", "dv_like", true)]
    [InlineData("%", "dv_like", true)]
    [InlineData("bass", "dv_like", false)]
    public void A_plain_word_is_left_to_SQLite(string pattern, string function, bool isUsed) =>
        Assert.Equal(isUsed, LikeWriter.Write("name", pattern, new SqlText()).Contains(function, StringComparison.Ordinal));

    [Fact]
    public void Both_find_the_same()
    {
        var random = new Random(20261201);
        string Text(int most) => new([.. Enumerable.Range(0, random.Next(most)).Select(_ => Letters[random.Next(Letters.Length)])]);
        string Pattern() => (random.Next(2) == 0 ? "%" : "") + Text(4) + (random.Next(2) == 0 ? "%" : "");

        var differ = Enumerable.Range(0, 20_000).Select(_ => (Pattern: Pattern(), Text: Text(8))).Where(each => Finds(each.Pattern, each.Text) != LikePattern.Matches(each.Pattern, each.Text));

        Assert.Empty(differ);
    }

    private bool Finds(string pattern, string text)
    {
        var sql = new SqlText();
        var condition = LikeWriter.Write(sql.Parameter(text), pattern, sql);
        using var statement = Statements.Take(connection, $"SELECT COALESCE({condition}, 0)", sql.Values);
        return (long)statement.Scalar()! == 1;
    }
}
