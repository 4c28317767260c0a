using System.Xml.Linq;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheSiteMap
{
    private static readonly XElement Map = SolutionSource.Of(TheRepository.Here).SiteMaps.Single().Xml;

    [Fact]
    public void Has_an_icon_of_its_own_for_every_entry()
    {
        var icons = Map.Descendants("SubArea").Select(entry => (string?)entry.Attribute("VectorIcon")).ToList();

        Assert.NotEmpty(icons);
        Assert.DoesNotContain(null, icons);
        Assert.Equal(icons.Distinct(), icons);
    }

    [Fact]
    public void Shows_what_is_set_up_to_those_who_may_change_it()
    {
        var entries = Map.Descendants("Area").Single(area => (string?)area.Attribute("Id") == "coach_Area_SetUp").Descendants("SubArea").ToList();

        Assert.NotEmpty(entries);
        // A page is no table's: metrics are written by whoever administers coaching.
        Assert.All(entries, entry => Assert.Equal(((string?)entry.Attribute("Entity") ?? "coach_metric", "Write"), ((string?)entry.Element("Privilege")?.Attribute("Entity"), (string?)entry.Element("Privilege")?.Attribute("Privilege"))));
    }
}
