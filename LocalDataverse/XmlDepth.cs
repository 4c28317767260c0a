using System.Xml.Linq;

namespace LocalDataverse;

/// <summary>How deep the elements of a document are nested: whoever reads them goes down with each, and a thread's stack has an end.</summary>
internal static class XmlDepth
{
    public static bool IsOver(XElement root, int most)
    {
        var depth = 1;
        XNode node = root;
        while (true)
        {
            if (node is XElement { FirstNode: { } first })
            {
                if (++depth > most) return true;
                node = first;
                continue;
            }

            while (node != root && node.NextNode is null)
            {
                node = node.Parent!;
                depth--;
            }

            if (node == root) return false;
            node = node.NextNode!;
        }
    }
}
