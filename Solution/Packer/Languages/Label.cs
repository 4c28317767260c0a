using System.Xml.Linq;

namespace CoachingExtensions.Packer.Languages;

/// <summary>
/// A label in the source: an element with a text and the code of its language. Tables, forms and commands say them in three ways, and
/// always with one element for each language, side by side.
/// </summary>
internal sealed class Label
{
    private static readonly (string Code, string Text)[] Ways = [("languagecode", "description"), ("LCID", "Title"), ("LCID", "Description")];

    private readonly XElement element;
    private readonly string code, text;

    private Label(XElement element, string code, string text) => (this.element, this.code, this.text) = (element, code, text);

    public string Text => (string)element.Attribute(text)!;

    public int Language => (int)element.Attribute(code)!;

    public XElement Element => element;

    /// <summary>What the label names: an attribute, an option, a tab.</summary>
    public XElement Owner => element.Parent!.Parent ?? element.Parent;

    /// <summary>What kind of label it is: displayname, Description, Title.</summary>
    public string Kind => element.Name.LocalName;

    /// <summary>The labels of a component that say something.</summary>
    public static IEnumerable<Label> Of(XElement component) =>
        from element in component.Descendants()
        from way in Ways
        where element.Attribute(way.Code) is not null && element.Attribute(way.Text) is { Value.Length: > 0 }
        select new Label(element, way.Code, way.Text);

    /// <summary>Says it in another language too, beside the English.</summary>
    public void Add(int language, string translation)
    {
        var copy = new XElement(element);
        copy.SetAttributeValue(code, language);
        copy.SetAttributeValue(text, translation);
        element.Parent!.Elements(element.Name).Last().AddAfterSelf(copy);
    }
}
