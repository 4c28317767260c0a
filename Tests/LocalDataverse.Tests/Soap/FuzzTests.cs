using System.Xml.Linq;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>Whatever becomes of a recorded envelope on its way, it is answered or refused; nothing is unexpected.</summary>
public sealed class FuzzTests(ApiServer server, ITestOutputHelper output) : IClassFixture<ApiServer>
{
    private const int Unexpected = unchecked((int)0x80040216);

    [Theory]
    [InlineData(20260318)]
    public void A_changed_envelope_is_answered_or_refused_for_a_reason(int seed)
    {
        var random = new Random(seed);
        var recorded = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Soap", "Recorded")).Order(StringComparer.Ordinal).ToArray();
        var (answered, refused, holes) = (0, 0, new List<string>());
        for (var number = 0; number < 1500; number++)
        {
            var path = recorded[random.Next(recorded.Length)];
            var envelope = Changed(File.ReadAllText(path), random);
            var (status, text) = server.Soap().Post(Path.GetFileName(path).Split('-', '.')[0], envelope);
            if (status == 200) answered++;
            else refused++;
            if (status is not (200 or 500)) holes.Add($"{number}: {status}\n{envelope}");
            else if (status == 500 && SoapClient.FaultIn(text).Detail is { ErrorCode: Unexpected }) holes.Add($"{number}: unexpected\n{envelope}");
        }

        output.WriteLine($"{answered} answered, {refused} refused, {holes.Count} holes");
        Assert.Empty(holes);
        Assert.True(answered > 100 && refused > 500, $"{answered} answered and {refused} refused: does the change reach them?");
    }

    private static string Changed(string envelope, Random random)
    {
        var document = XDocument.Parse(envelope);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var all = document.Descendants().Where(element => element.Parent is not null).ToList();
            if (all.Count == 0) break;
            var element = all[random.Next(all.Count)];
            switch (random.Next(9))
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
                    element.SetAttributeValue(XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance"), "true");
                    element.RemoveNodes();
                    break;
                case 4:
                    element.Attribute(XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance"))?.Remove();
                    break;
                case 5:
                    element.Name = element.Name.Namespace + "other";
                    break;
                case 6 when !element.HasElements:
                    element.Value = new[] { "", "-1", "true", "account", "2147483648", "\u00e4\ud83d\ude00", "<fetch/>", "1753-01-01T00:00:00", new string('x', 5000) }[random.Next(9)];
                    break;
                case 7:
                    element.ReplaceWith(new XElement(all[random.Next(all.Count)]));
                    break;
                default:
                    var text = document.ToString(SaveOptions.DisableFormatting);
                    var from = random.Next(text.Length);
                    return random.Next(4) == 0 ? text.Remove(from, Math.Min(random.Next(1, 20), text.Length - from)) : text;
            }
        }

        return document.ToString(SaveOptions.DisableFormatting);
    }
}
