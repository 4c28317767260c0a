using System.Globalization;
using System.Text;

namespace Rdl.Html;

/// <summary>The parts of a report by what they are called, so that one can go to each.</summary>
internal sealed class DocumentMap
{
    private readonly List<(string Id, string Label, int Level)> parts = [];

    public bool IsEmpty => parts.Count == 0;

    public string Add(string label, int level)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"part-{parts.Count + 1}");
        parts.Add((id, label, level));
        return id;
    }

    /// <summary>Links to the parts below the title; nothing where there is one at most.</summary>
    public string Links(string heading)
    {
        var below = parts.Where(part => part.Level > 1).ToList();
        if (below.Count < 2) return "";
        var list = new StringBuilder($"<nav class=\"map\" aria-label=\"{Text.Encoded(heading)}\"><ul>");
        foreach (var (id, label, _) in below) list.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{id}\">{Text.Encoded(label)}</a></li>");
        return list.Append("</ul></nav>").ToString();
    }
}
