using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>Every text there is to translate, by its kind.</summary>
internal sealed class LanguageTexts(Repository repository)
{
    private readonly Dictionary<TextKind, IReadOnlyList<SourceText>> known = [];

    public IReadOnlyList<SourceText> Of(TextKind kind)
    {
        if (!known.TryGetValue(kind, out var texts))
            known[kind] = texts = [.. Read(kind)];
        return texts;
    }

    private IEnumerable<SourceText> Read(TextKind kind) =>
        kind == TextKind.Labels ? LabelTexts.Of(new UnpackedFolder(repository.Source))
        : kind == TextKind.Pages ? PageTexts.Of(repository).Select(page => page.Text)
        : kind == TextKind.Messages ? MessageTexts.Of(MessageTexts.Assembly(repository))
        : kind == TextKind.Reports ? LocalizedReport.All(new UnpackedFolder(repository.Source)).SelectMany(report => report.Texts)
        : DataTexts.Of(new UnpackedFolder(kind == TextKind.Data ? repository.Data : repository.Practice).Xml("data.xml"), Table.ReadAll(new UnpackedFolder(repository.Source)));
}
