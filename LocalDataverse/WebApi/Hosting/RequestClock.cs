namespace LocalDataverse.WebApi.Hosting;

/// <summary>
/// The time of this machine, except for a request that says when it takes place: so the past of an organisation can be loaded as
/// people would have lived it, through every gate that asks what day it is.
/// </summary>
internal sealed class RequestClock : TimeProvider
{
    // Known within the request that said it, and nowhere else: asynchronous steps run when they run.
    private readonly AsyncLocal<DateTimeOffset?> said = new();

    /// <summary>Says when what follows in this request takes place.</summary>
    public void Say(DateTimeOffset time) => said.Value = time;

    public override DateTimeOffset GetUtcNow() => said.Value ?? System.GetUtcNow();
}
