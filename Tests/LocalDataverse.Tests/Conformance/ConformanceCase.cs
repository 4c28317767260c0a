namespace LocalDataverse.Tests.Conformance;

/// <summary>A page of Microsoft's documentation and what it says, as cases.</summary>
public sealed record DocumentedPage(string File, string Title, string Address, IReadOnlyList<ConformanceCase> Cases);

/// <summary>One documented fact: the requests that show it and what they must answer.</summary>
public sealed record ConformanceCase(string Page, string Sentence, IReadOnlyList<ConformanceStep> Steps)
{
    /// <summary>Whether what is documented is not supported here, which the answer then says with 501 and its name.</summary>
    public bool IsRefused => Steps.Any(step => step.Expectations.Any(expectation => expectation.StartsWith("501", StringComparison.Ordinal)));

    /// <summary>What a refused case names.</summary>
    public string? Refused => Steps.SelectMany(step => step.Expectations).Where(expectation => expectation.StartsWith("501 ", StringComparison.Ordinal)).Select(expectation => expectation[4..]).FirstOrDefault();
}

/// <summary>A request and what is expected of its answer; the words are those of <see cref="CaseFile"/>.</summary>
public sealed record ConformanceStep(string Method, string Path, IReadOnlyList<(string Name, string Value)> Headers, string? Body, IReadOnlyList<string> Expectations);
