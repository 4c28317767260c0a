using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>A part of a file, and where it stands: what is wrong with it is said with its place.</summary>
internal sealed class JsonPart(XElement element, string? place)
{
    /// <summary>Its path; null for the file itself.</summary>
    public string? Place => place;

    /// <summary>An object with no other properties than these: a misspelt one would be lost without a word.</summary>
    public JsonPart Object(params string[] names)
    {
        if (Json.TypeOf(element) != "object") throw Wrong(new Message("TemplateFile.NoObject", "is no object"));
        foreach (var property in element.Elements().GroupBy(Json.NameOf))
        {
            if (!names.Contains(property.Key)) throw Wrong(new Message("TemplateFile.UnknownProperty", "has a property \"{0}\" that is not known; known are {1}", property.Key.ShortenedTo(100), Message.Listed(names)));
            if (property.Count() > 1) throw Wrong(new Message("TemplateFile.PropertyTwice", "has the property \"{0}\" twice", property.Key));
        }

        return this;
    }

    /// <summary>The items of a list; none when it is not there.</summary>
    public IReadOnlyList<JsonPart> Items(string name)
    {
        if (Find(name) is not { } list) return [];
        if (Json.TypeOf(list) != "array") throw At(name).Wrong(new Message("TemplateFile.NoList", "is no list"));
        return [.. list.Elements().Select((item, index) => new JsonPart(item, $"{At(name).Place}[{(index + 1).ToString(CultureInfo.InvariantCulture)}]"))];
    }

    public string Text(string name, int most) => OptionalText(name, most) ?? throw At(name).Wrong(Missing);

    public string? OptionalText(string name, int most) => Find(name) is null ? null : At(name).Text(most) is { Length: > 0 } text ? text : null;

    public string Text(int most = 1000)
    {
        if (Json.TypeOf(element) != "string") throw Wrong(new Message("TemplateFile.NoText", "is no text"));
        var text = element.Value.Trim();
        return text.Length <= most ? text : throw Wrong(new Message("TemplateFile.TooLong", "is longer than {0} characters", most));
    }

    public int? OptionalNumber(string name, int least, int most) => Find(name) is null ? null : At(name).Number(least, most);

    public int Number(int least, int most) =>
        Json.TypeOf(element) == "number" && int.TryParse(element.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(most == int.MaxValue ? new Message("TemplateFile.NoNumber", "is no whole number from {0}", least) : new Message("TemplateFile.NoNumberWithin", "is no whole number from {0} to {1}", least, most));

    public bool? OptionalFlag(string name) => Find(name) switch
    {
        null => null,
        var flag when Json.TypeOf(flag) == "boolean" => flag.Value == "true",
        _ => throw At(name).Wrong(new Message("TemplateFile.NoFlag", "is neither true nor false")),
    };

    public TChoice Choice<TChoice>(string name)
        where TChoice : struct, Enum => OptionalChoice<TChoice>(name) ?? throw At(name).Wrong(Missing);

    public TChoice? OptionalChoice<TChoice>(string name)
        where TChoice : struct, Enum
    {
        if (Find(name) is null) return null;
        var text = At(name).Text();
        foreach (TChoice choice in Enum.GetValues(typeof(TChoice)))
        {
            if (choice.ToString() == text) return choice;
        }

        throw At(name).Wrong(new Message("TemplateFile.NoChoice", "is \"{0}\", which is none of {1}", text.ShortenedTo(100), Message.Listed(Enum.GetNames(typeof(TChoice)))));
    }

    private XElement? Find(string name) => element.Elements().FirstOrDefault(property => Json.NameOf(property) == name && Json.TypeOf(property) != "null");

    private JsonPart At(string name) => new(Find(name) ?? new XElement(name), place is null ? name : $"{place}.{name}");

    private static Message Missing => new("TemplateFile.Missing", "is missing");

    private RefusedException Wrong(Message what) => TemplateText.Unreadable(new Message("TemplateFile.Wrong", "{0} {1}", place is null ? new Message("TemplateFile.TheFile", "the file") : place, what));
}
