using System.Text;

namespace CoachingExtensions.Packer.Model;

/// <summary>Names for code out of labels and schema names.</summary>
internal static class Identifier
{
    /// <summary>"Owner and participants" becomes OwnerAndParticipants.</summary>
    public static string FromLabel(string label)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var character in label)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                startsWord = true;
                continue;
            }
            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }
        if (name.Length == 0)
            return "_";
        return char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>A member must not carry the name of its class, nor one that Entity has already.</summary>
    public static string Member(string schemaName, string owner) =>
        schemaName == owner || schemaName is "Id" or "Fields" or "Attributes" or "LogicalName" or "State" ? schemaName + "1" : schemaName;

    /// <summary>Option names of a choice, made unique by their value where two labels fall together.</summary>
    public static IReadOnlyList<(string Name, Source.ChoiceOption Option)> Options(Source.Choice choice)
    {
        var named = choice.Options.Select(option => (Name: FromLabel(option.Label), Option: option)).ToList();
        var repeated = named.GroupBy(pair => pair.Name).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return [.. named.Select(pair => repeated.Contains(pair.Name) ? ($"{pair.Name}_{pair.Option.Value}".Replace('-', '_'), pair.Option) : pair)];
    }
}
