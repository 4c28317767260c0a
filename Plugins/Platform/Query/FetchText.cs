using System.Globalization;
using System.Security;

namespace CoachingExtensions.Platform;

/// <summary>A query of ours, or a part of one, as the text it was written as. Its values are escaped already: see <see cref="Fetch.Text"/>.</summary>
internal sealed class FetchText(string text)
{
    private const string Root = "<fetch";

    /// <summary>Whether the root has an attribute; ours are there only to be true.</summary>
    public bool Says(string attribute) => text.Substring(0, text.IndexOf('>')).Contains($" {attribute}=");

    /// <summary>The same query for one page.</summary>
    public FetchText Page(int size, int page, string? cookie)
    {
        var after = cookie is null ? "" : $" paging-cookie=\"{SecurityElement.Escape(cookie)}\"";
        return new FetchText(string.Format(CultureInfo.InvariantCulture, "{0} count=\"{1}\" page=\"{2}\"{3}{4}", Root, size, page, after, text.Substring(Root.Length)));
    }

    public override string ToString() => text;
}
