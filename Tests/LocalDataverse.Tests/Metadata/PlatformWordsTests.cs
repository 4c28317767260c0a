using System.Text.RegularExpressions;
using LocalDataverse.Import;
using LocalDataverse.Metadata;
using Rdl.Html;
using Xunit;

namespace LocalDataverse.Tests.Metadata;

/// <summary>The tables that come with the platform have their labels in every language the program brings along.</summary>
public sealed partial class PlatformWordsTests
{
    public static TheoryData<int> Languages => [.. PlatformWords.Languages];

    [Fact]
    public void German_is_one_of_them() => Assert.Contains(1031, PlatformWords.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_label_is_said(int language) =>
        Assert.DoesNotContain(English(), english => !PlatformWords.Text(english).Texts.ContainsKey(language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_filled_in_later_is_filled_in_in_every_language(int language) =>
        Assert.All(English(), english => Assert.Equal(Places(english), Places(PlatformWords.Said(english, language))));

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(place => place.Value).Order(StringComparer.Ordinal);

    /// <summary>Those of the base schema, and what the engine says beside it.</summary>
    private static IEnumerable<string> English()
    {
        var schema = CatalogueBuilder.Build(MetadataCatalogue.Empty, BaseSchema.Read(), isBase: true);
        var labels = schema.Tables.SelectMany(table => table.Columns.Values.Select(column => column.DisplayName).Append(table.DisplayName).Append(table.DisplayCollectionName)
            .Concat(table.Columns.Values.SelectMany(column => column.Choice?.Options.Select(option => option.Label) ?? [])));
        return labels.Select(label => label.Text).Where(text => text.Length > 0 && !text.EndsWith(" (Base)", StringComparison.Ordinal)).Concat(["Yes", "No", "{0} minutes", "{0} (Base)", "Information"])
            .Concat(typeof(ViewerTexts).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string)property.GetValue(new ViewerTexts())!)).Distinct();
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
