using CoachingExtensions.Packer.Languages;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Languages;

/// <summary>What is found of a translation, and what is said to do about it.</summary>
public sealed class ATranslation
{
    private static readonly SourceText Save = new("Save {0}", "save") { Contexts = ["coach_plan.coach_name", "coach_plan"] };

    [Fact]
    public void That_says_the_text_is_fine() => Assert.Empty(Of(Save, new PoEntry(null, "Save {0}", "{0} speichern")));

    [Fact]
    public void That_has_no_entry_is_missing() => Says(Save, null, "is not translated into German");

    [Fact]
    public void That_is_empty_is_missing() => Says(Save, "", "is not translated into German");

    [Fact]
    public void That_repeats_the_English_is_not_translated() => Says(Save, "Save {0}", "reads in German as in English");

    [Fact]
    public void That_is_the_same_word_says_so() => Assert.Empty(Of(Save, new PoEntry(null, "Save {0}", "Save {0}", IsSame: true)));

    [Fact]
    public void That_is_said_to_be_the_same_is_the_same() =>
        Assert.Contains("is said to be the same in German", Assert.Single(Of(Save, new PoEntry(null, "Save {0}", "{0} speichern", IsSame: true))).Problem, StringComparison.Ordinal);

    [Fact]
    public void That_lost_what_is_filled_in_is_wrong() => Says(Save, "Speichern", "lost {0} in German");

    [Fact]
    public void That_has_a_place_too_many_is_wrong() => Says(Save, "{0} als {1} speichern", "has {1} in German, which the English has not");

    [Theory]
    [InlineData("Plan: ", "Plan:")]
    [InlineData(" and more", "und mehr")]
    [InlineData("Loading …", "Wird geladen")]
    [InlineData("What to do:", "Was zu tun ist")]
    public void That_begins_or_ends_otherwise_is_wrong(string english, string german) => Says(new SourceText(english, "text"), german, "begins or ends otherwise");

    [Fact]
    public void That_is_longer_than_its_place_is_wrong()
    {
        var finding = Says(Save with { English = "Save", Longest = 8, LongestBy = "a button" }, "Speichern", "has 9 characters in German, and 8 fit (a button)");

        Assert.Contains("with msgctxt \"coach_plan.coach_name\"", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void That_merges_the_options_of_a_choice_is_wrong() => Says(new SourceText("Yes\nNo", "choices") { LinesCount = true }, "Ja Nein", "has 1 lines in German, and 2 in English");

    [Fact]
    public void That_nothing_says_any_more_is_taken_out() =>
        Assert.Contains(LanguageCheck.Of(new Translations("pages.po", [new(null, "Old", "Alt")]), [], "German"), finding => finding.Problem.Contains("\"Old\" is said nowhere any more", StringComparison.Ordinal));

    [Fact]
    public void For_a_narrower_place_goes_before_one_for_everywhere()
    {
        var to = new SourceText("To", "to") { Contexts = ["email.to", "email"] };
        var translations = new Translations("labels.po", [new(null, "To", "Bis"), new("email", "To", "An")]);

        Assert.Equal(("An", "Bis"), (translations.Said(to), translations.Said(new SourceText("To", "link") { Contexts = ["link.to", "link"] })));
    }

    [Fact]
    public void Of_what_is_translated_by_itself_is_for_its_context_alone()
    {
        var message = new SourceText("Open", "Notices.Open") { Contexts = ["Notices.Open"], IsByItself = true };

        Assert.Equal("Open", new Translations("messages.po", [new(null, "Open", "Offen")]).Said(message));
        Assert.Equal("Öffnen", new Translations("messages.po", [new("Notices.Open", "Open", "Öffnen")]).Said(message));
    }

    private static string Says(SourceText text, string? translation, string problem)
    {
        var finding = Assert.Single(Of(text, translation is null ? null : new PoEntry(null, text.English, translation)));
        Assert.Contains(problem, finding.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Fix);
        return finding.Fix;
    }

    private static List<Finding> Of(SourceText text, PoEntry? entry) =>
        [.. LanguageCheck.Of(new Translations("1031/pages.po", entry is null ? [] : [entry]), [text], "German")];
}
