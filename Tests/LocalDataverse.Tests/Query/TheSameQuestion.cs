using CoachingExtensions.Tests.Questions;
using LocalDataverse.Tests.Soap;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>
/// The same question gives the same rows in QueryExpression (over SOAP), in FetchXML and in OData: those that a plain evaluation of
/// the data finds. More questions are asked by <c>bench --questions</c>.
/// </summary>
public sealed class TheSameQuestion(ApiServer server, ITestOutputHelper output) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData(1, 150)]
    [InlineData(20260318, 150)]
    public async Task Gives_the_same_rows_in_every_language(int seed, int questions)
    {
        foreach (var old in server.Test.Rows("opportunity")) server.Test.Service.Delete("opportunity", old.Id);

        var (rows, differences) = await SameAnswers.Compare(server.Soap(), Ask, seed, deals: 120, questions);

        output.WriteLine($"{questions} questions found {rows} rows");
        Assert.Empty(differences);
        Assert.True(rows > questions * 5, $"{rows} rows are few: do the questions meet the data?");
    }

    /// <summary>The suite can fail: a language that leaves a row out is named.</summary>
    [Fact]
    public async Task Asked_of_who_leaves_a_row_out_is_told()
    {
        foreach (var old in server.Test.Rows("opportunity")) server.Test.Service.Delete("opportunity", old.Id);

        var (_, differences) = await SameAnswers.Compare(server.Soap(), async address => [.. (await Ask(address)).Skip(1)], seed: 1, deals: 40, questions: 20);

        Assert.NotEmpty(differences);
        Assert.All(differences, difference => Assert.Contains("in OData", difference, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<Guid>> Ask(string address)
    {
        var answer = await server.GetAsync(address);
        return answer.Json["value"] is null ? throw new InvalidOperationException($"{answer.Text}: {address}") : [.. answer.Value.Select(row => (Guid)row!["opportunityid"]!)];
    }
}
