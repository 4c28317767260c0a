using Rdl.Expressions;

namespace Rdl.Definition;

/// <summary>How something looks: the properties of a style by name, those of borders and paddings with their side in front.</summary>
internal sealed record Style(IReadOnlyDictionary<string, Expression> Properties)
{
    public static readonly Style None = new(new Dictionary<string, Expression>());

    public Expression? this[string property] => Properties.GetValueOrDefault(property);
}
