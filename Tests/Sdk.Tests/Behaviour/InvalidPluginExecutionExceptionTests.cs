using Microsoft.Xrm.Sdk;

namespace Sdk.Tests.Behaviour;

public sealed class InvalidPluginExecutionExceptionTests
{
    [Fact]
    public void Without_a_code_it_has_the_one_of_any_exception()
    {
        var error = new InvalidPluginExecutionException("No.");

        Assert.Equal("No.", error.Message);
        Assert.Equal(unchecked((int)0x80131500), error.ErrorCode);
        Assert.Equal(OperationStatus.Failed, error.Status);
        Assert.Equal(PluginHttpStatusCode.NotSet, error.HttpStatus);
    }

    [Fact]
    public void It_carries_status_code_and_HTTP_status()
    {
        var error = new InvalidPluginExecutionException(OperationStatus.Retry, 42, "Later.", PluginHttpStatusCode.Conflict);

        Assert.Equal(OperationStatus.Retry, error.Status);
        Assert.Equal(42, error.ErrorCode);
        Assert.Equal(PluginHttpStatusCode.Conflict, error.HttpStatus);
    }
}
