using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>Queries turned from one language into the other over the organisation service.</summary>
public sealed class QueryConversionTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public void FetchXML_comes_back_as_an_expression_and_as_FetchXML_again()
    {
        var soap = server.Soap();
        const string Fetch = "<fetch top='3'><entity name='contact'><attribute name='lastname'/><filter><condition attribute='creditlimit' operator='gt' value='5'/></filter></entity></fetch>";

        var query = (QueryExpression)soap.Execute(new OrganizationRequest("FetchXmlToQueryExpression") { ["FetchXml"] = Fetch })["Query"];
        var fetch = (string)soap.Execute(new OrganizationRequest("QueryExpressionToFetchXml") { ["Query"] = query })["FetchXml"];

        Assert.Equal(("contact", 3, ConditionOperator.GreaterThan), (query.EntityName, query.TopCount, query.Criteria.Conditions.Single().Operator));
        Assert.Contains("<condition attribute=\"creditlimit\" operator=\"gt\" value=\"5\" />", fetch, StringComparison.Ordinal);
    }
}
