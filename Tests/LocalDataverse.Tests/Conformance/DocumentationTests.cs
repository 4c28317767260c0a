using Xunit;

namespace LocalDataverse.Tests.Conformance;

/// <summary>What Microsoft's documentation says of the Web API and of FetchXML, page by page.</summary>
public sealed class DocumentationTests(DocumentedOrganisation organisation) : IClassFixture<DocumentedOrganisation>
{
    /// <summary>Each case by its page and its sentence.</summary>
    public static TheoryData<string, string> Cases => [.. CaseFile.All.SelectMany(page => page.Cases.Select(one => (page.File, one.Sentence)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_documented_request_is_answered_as_documented_or_refused_by_name(string page, string sentence) =>
        organisation.RunAsync(CaseFile.All.Single(one => one.File == page).Cases.Single(one => one.Sentence == sentence));

    [Fact]
    public void There_are_at_least_250_cases_and_each_page_is_Microsofts()
    {
        Assert.True(CaseFile.All.Sum(page => page.Cases.Count) >= 250);
        Assert.All(CaseFile.All, page => Assert.StartsWith("https://learn.microsoft.com/", page.Address, StringComparison.Ordinal));
    }

    [Fact]
    public void The_documents_page_says_what_the_cases_say() => DocumentedPages.Demand();
}
