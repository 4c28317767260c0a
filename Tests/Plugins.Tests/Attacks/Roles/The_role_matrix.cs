namespace CoachingExtensions.Tests.Attacks;

/// <summary>Role × table × message × own, team's, foreign and co-coached rows: tried, printed into docs/security.md, and held against what each role is for.</summary>
public sealed class The_role_matrix(RoleMatrix matrix) : IClassFixture<RoleMatrix>
{
    [Fact]
    public void Says_what_really_happens()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{matrix.Cells.Count} cells");
        Assert.Empty(matrix.Contradictions);
    }

    public static TheoryData<string> Sentences => [.. Facts.All.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Bears_out_that(string sentence) => Assert.Empty(Facts.All[sentence](matrix.Cells).Select(cell => cell.Name));

    [Fact]
    public void Misses_no_table() => Assert.Empty(matrix.Tables.Except(matrix.Cells.Select(cell => cell.Subject.Table)));

    [Fact]
    public void Stands_in_docs_security() => SecurityPage.Demand(matrix.Print());
}
