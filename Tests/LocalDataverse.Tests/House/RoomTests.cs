using CoachingExtensions.Tests;
using Xunit;

namespace LocalDataverse.Tests.House;

public sealed class RoomTests(ITestOutputHelper output)
{
    [Fact]
    public void The_rooms_know_each_other_in_one_direction()
    {
        var rooms = Rooms.Of(Path.Combine(Repository.Root, "LocalDataverse"));

        var (order, circle) = rooms.InOrder();

        output.WriteLine($"Who may know whom, each those before it: {string.Join(", ", order)}");
        Assert.True(circle.Count == 0, $"These rooms use each other in a circle:\n{string.Join('\n', circle.Select(use => $"{use.Room} uses {use.Other} ({use.Where})"))}");
    }

    [Fact]
    public void The_rights_know_nothing_of_queries_and_the_store_nothing_of_either()
    {
        var order = Rooms.Of(Path.Combine(Repository.Root, "LocalDataverse")).InOrder().Order.ToList();

        Assert.True(order.IndexOf("Storage") >= 0 && order.IndexOf("Storage") < order.IndexOf("Security") && order.IndexOf("Security") < order.IndexOf("Query"), string.Join(", ", order));
    }

    [Fact]
    public void Each_file_has_the_namespace_of_its_folder() => Assert.Empty(Rooms.Of(Path.Combine(Repository.Root, "LocalDataverse")).Misplaced);

    [Theory]
    [InlineData("using House.Upper;")]
    [InlineData("using static House.Upper.Roof;")]
    [InlineData("using R = House.Upper.Roof;")]
    [InlineData("var roof = new Upper.Roof();")]
    [InlineData("var door = Front.Open();")]
    [InlineData("Front? door = null;")]
    public void A_room_that_uses_one_above_it_is_seen_whatever_the_way(string use)
    {
        var (_, circle) = new Rooms("House", [
            ("Front.cs", "using House.Lower;\nnamespace House;\npublic sealed class Front { }"),
            ("Lower/Cellar.cs", $"namespace House.Lower;\ninternal static class Cellar\n{{\n    {use}\n}}"),
            ("Upper/Roof.cs", "using House.Lower;\nnamespace House.Upper;\ninternal sealed record Roof;"),
        ]).InOrder();

        Assert.Contains(circle, found => found.Room == "Lower");
    }

    [Fact]
    public void A_word_that_is_only_the_name_of_something_else_is_no_use_of_a_room()
    {
        var (order, _) = new Rooms("House", [
            ("Lower/Cellar.cs", "namespace House.Lower;\ninternal static class Cellar\n{\n    // House.Upper is above\n    int Upper => scope.Upper.Count + Upper.Length;\n}"),
            ("Upper/Roof.cs", "using House.Lower;\nnamespace House.Upper;\ninternal sealed record Roof;"),
        ]).InOrder();

        Assert.Equal(["Lower", "Upper"], order);
    }
}
