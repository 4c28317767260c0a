using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Questions;

/// <summary>Asks the same question in three languages, and compares what is answered with what it should be.</summary>
internal static class SameAnswers
{
    /// <summary>Asks random questions; says how many rows they found together, and where an answer was another.</summary>
    /// <param name="service">The organisation service.</param>
    /// <param name="odata">Asks the Web API: an address, and the ids of the rows.</param>
    /// <param name="seed">The same questions for the same seed.</param>
    /// <param name="deals">How many deals there are to ask about.</param>
    /// <param name="questions">How many questions.</param>
    public static async Task<(int Rows, IReadOnlyList<string> Differences)> Compare(IOrganizationService service, Func<string, Task<IReadOnlyList<Guid>>> odata, int seed, int deals, int questions)
    {
        var random = new Random(seed);
        var known = Deals.Make(service, random, deals);
        var (rows, differences) = (0, new List<string>());
        for (var number = 0; number < questions; number++)
        {
            var question = RandomQuestion.Next(random);
            var expected = question.Answer(known);
            rows += expected.Count;
            Check("QueryExpression", Ids(service, InQueryExpression.Write(question)), InFetchXml.Write(question));
            Check("FetchXML", Ids(service, new FetchExpression(InFetchXml.Write(question))), InFetchXml.Write(question));
            Check("OData", await odata(InOData.Write(question)), InOData.Write(question));

            void Check(string language, IReadOnlyList<Guid> answer, string text)
            {
                if (!answer.SequenceEqual(expected)) differences.Add($"{number} in {language}: {answer.Count} rows, {expected.Count} expected, {answer.Except(expected).Count()} too many, {expected.Except(answer).Count()} missing: {text}");
            }
        }

        return (rows, differences);
    }

    private static IReadOnlyList<Guid> Ids(IOrganizationService service, QueryBase query) => [.. service.RetrieveMultiple(query).Entities.Select(row => row.Id)];
}
