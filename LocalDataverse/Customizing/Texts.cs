using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Customizing;

/// <summary>Labels that somebody sends, as the texts of a definition.</summary>
internal static class Texts
{
    public static DisplayText Of(Label? label)
    {
        if (label is null) return DisplayText.None;
        var texts = label.LocalizedLabels.Where(one => !string.IsNullOrEmpty(one.Label)).DistinctBy(one => one.LanguageCode).ToDictionary(one => one.LanguageCode, one => one.Label);
        if (texts.Count == 0 && label.UserLocalizedLabel is { Label.Length: > 0 } own) texts[own.LanguageCode] = own.Label;
        return texts.Count == 0 ? DisplayText.None : new DisplayText { Texts = texts };
    }

    /// <summary>What a text is after a change: as before when nothing is said; merged, languages that are not named keep theirs.</summary>
    public static DisplayText Changed(DisplayText before, Label? label, bool merge)
    {
        if (label is null) return before;
        var texts = Of(label).Texts;
        return merge ? new DisplayText { Texts = before.Texts.Where(old => !texts.ContainsKey(old.Key)).Concat(texts).ToDictionary() } : new DisplayText { Texts = texts };
    }
}
