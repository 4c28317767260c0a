using System.Xml.Linq;

namespace CoachingExtensions.Tests.Robust;

/// <summary>What may become of an envelope on its way: things left out, twice, empty, elsewhere, of another type, or torn.</summary>
internal static class ChangedEnvelope
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly string[] Values = ["", "-1", "true", "account", "2147483648", "\u00e4\ud83d\ude00", "<fetch/>", "1753-01-01T00:00:00", new string('x', 5000)];

    public static string Of(string envelope, Random random)
    {
        var document = XDocument.Parse(envelope);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var all = document.Descendants().Where(element => element.Parent is not null).ToList();
            if (all.Count == 0) break;
            if (random.Next(9) == 0) return Torn(document, random);
            Change(all[random.Next(all.Count)], all, random);
        }

        return document.ToString(SaveOptions.DisableFormatting);
    }

    private static void Change(XElement element, List<XElement> all, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2:
                element.RemoveNodes();
                break;
            case 3:
                element.SetAttributeValue(XName.Get("nil", Instance), "true");
                element.RemoveNodes();
                break;
            case 4:
                element.Attribute(XName.Get("type", Instance))?.Remove();
                break;
            case 5:
                element.Name = element.Name.Namespace + "other";
                break;
            case 6 when !element.HasElements:
                element.Value = Values[random.Next(Values.Length)];
                break;
            default:
                element.ReplaceWith(new XElement(all[random.Next(all.Count)]));
                break;
        }
    }

    private static string Torn(XDocument document, Random random)
    {
        var text = document.ToString(SaveOptions.DisableFormatting);
        var from = random.Next(text.Length);
        return text.Remove(from, Math.Min(random.Next(1, 20), text.Length - from));
    }
}
