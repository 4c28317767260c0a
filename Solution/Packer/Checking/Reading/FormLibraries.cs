using System.Xml.Linq;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>The scripts that run inside of the app: named by a form or by a command, not by a page of their own.</summary>
internal static class FormLibraries
{
    private const string Scheme = "$webresource:";

    public static IReadOnlySet<string> Of(IReadOnlyList<Component> forms, IReadOnlyList<Component> ribbons) =>
        forms.SelectMany(form => form.Xml.Descendants("Library").Attributes("name").Concat(form.Xml.Descendants("Handler").Attributes("libraryName")))
            .Concat(ribbons.SelectMany(ribbon => ribbon.Xml.Descendants().Attributes("Library")))
            .Select(attribute => Name(attribute.Value))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static string Name(string library) =>
        library.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? library[Scheme.Length..] : library;
}
