using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Sdk.Tests.Behaviour;

public sealed class RequestTests
{
    [Fact]
    public void A_typed_request_is_its_message_and_parameters()
    {
        var request = new UpdateRequest
        {
            Target = new Entity("account"),
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };

        Assert.Equal("Update", request.RequestName);
        Assert.Same(request.Target, request["Target"]);
        Assert.Equal(ConcurrencyBehavior.IfRowVersionMatches, request.Parameters["ConcurrencyBehavior"]);
    }

    [Fact]
    public void A_new_request_has_its_required_parameters_and_not_the_optional_ones() =>
        Assert.Equal(["Target", "ColumnSet"], new RetrieveRequest().Parameters.Keys);

    [Fact]
    public void A_typed_response_reads_its_results()
    {
        var id = Guid.NewGuid();
        var response = new CreateResponse { Results = { ["id"] = id } };

        Assert.Equal(id, response.id);
        Assert.Equal(Guid.Empty, new CreateResponse().id);
    }
}
