using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

public sealed class SdkJsonTests
{
    public static TheoryData<object> Values =>
    [
        "text", true, 7, 7_000_000_000L, 1.5d, 12.3400m, Guid.Parse("11111111-2222-3333-4444-555555555555"),
        new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_of_a_waiting_context_comes_back_as_it_was(object value) => Assert.Equal(value, SdkJson.Read(SdkJson.Write(value)));

    [Fact]
    public void A_row_of_a_waiting_context_comes_back_with_its_references_choices_and_money()
    {
        var row = new Entity("opportunity", Guid.NewGuid())
        {
            ["estimatedvalue"] = new Money(12.34m),
            ["statuscode"] = new OptionSetValue(3),
            ["parentaccountid"] = new EntityReference("account", Guid.NewGuid()) { Name = "Contoso" },
            ["description"] = null,
        };

        var back = Assert.IsType<Entity>(SdkJson.Read(SdkJson.Write(row)));

        Assert.Equal(row.Id, back.Id);
        Assert.Equal(12.34m, back.GetAttributeValue<Money>("estimatedvalue").Value);
        Assert.Equal(3, back.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("Contoso", back.GetAttributeValue<EntityReference>("parentaccountid").Name);
        Assert.True(back.Contains("description"));
    }
}
