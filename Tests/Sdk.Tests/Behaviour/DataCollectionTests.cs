using Microsoft.Xrm.Sdk;

namespace Sdk.Tests.Behaviour;

public sealed class DataCollectionTests
{
    [Fact]
    public void A_key_can_be_added_once_and_set_often()
    {
        var parameters = new ParameterCollection { ["Target"] = 1 };

        parameters["Target"] = 2;

        Assert.Equal(2, parameters["Target"]);
        Assert.Throws<ArgumentException>(() => parameters.Add("Target", 3));
    }

    [Fact]
    public void Removing_an_absent_key_says_so() => Assert.False(new ParameterCollection().Remove("Target"));

    [Fact]
    public void A_typed_look_up_finds_only_values_of_that_type()
    {
        var parameters = new ParameterCollection { ["Count"] = 3 };

        Assert.True(parameters.TryGetValue<int>("Count", out var count));
        Assert.Equal(3, count);
        Assert.False(parameters.TryGetValue<string>("Count", out _));
    }

    [Fact]
    public void Null_is_neither_added_nor_does_it_replace_a_value()
    {
        var parameters = new ParameterCollection { ["Count"] = 3 };

        parameters.AddOrUpdateIfNotNull("Count", null);
        parameters.AddOrUpdateIfNotNull("Target", null);

        Assert.Equal(3, parameters["Count"]);
        Assert.False(parameters.Contains("Target"));
    }

    [Fact]
    public void A_list_takes_several_items_at_once_and_none_from_null()
    {
        var choices = new OptionSetValueCollection();

        choices.AddRange(new OptionSetValue(1), new OptionSetValue(2));
        choices.AddRange((IEnumerable<OptionSetValue>)null!);

        Assert.Equal([new OptionSetValue(1), new OptionSetValue(2)], choices.ToArray());
    }
}
