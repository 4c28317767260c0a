using Microsoft.Xrm.Sdk;

namespace Sdk.Tests;

public sealed class IdentityTests
{
    [Fact]
    public void The_assembly_has_the_identity_that_plug_ins_bind_to() =>
        Assert.Equal(
            "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
            typeof(Entity).Assembly.FullName);
}
