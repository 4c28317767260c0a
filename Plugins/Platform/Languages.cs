using System.Text;
using System.Xml;
using System.Xml.Linq;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform.Messages;

/// <summary>
/// The languages of people. It asks nothing before something is said: then for the reader's settings, and for a reader whose language is
/// not English for the texts of it, once each. They are a web resource for each language, as Microsoft advises for plug-ins
/// (Create solutions that support multiple languages).
/// </summary>
/// <param name="system">The service of nobody: whoever causes a message need not be allowed to read another's settings.</param>
internal sealed class Languages(IOrganizationService system)
{
    private readonly Dictionary<Guid, Language> byReader = [];
    private readonly Dictionary<int, IReadOnlyDictionary<string, string>> texts = [];

    /// <summary>How somebody reads.</summary>
    /// <param name="reader">The user who will read.</param>
    public Language Of(Guid reader)
    {
        if (!byReader.TryGetValue(reader, out var language)) byReader[reader] = language = Read(reader);
        return language;
    }

    private Language Read(Guid reader)
    {
        var settings = system.RunOne($"""
            <fetch><entity name="{UserSettings.EntityLogicalName}">
              {Fetch.Columns(UserSettingsRow.UILanguageId, UserSettingsRow.DateFormatString, UserSettingsRow.DateSeparator, UserSettingsRow.DecimalSymbol, UserSettingsRow.NumberSeparator)}
              <filter><condition attribute="{UserSettingsRow.SystemUserId}" operator="eq" value="{reader}" /></filter>
            </entity></fetch>
            """);
        if (settings is null) return Language.English;

        var formats = new ReaderFormats(settings.Text(UserSettingsRow.DateFormatString), settings.Text(UserSettingsRow.DateSeparator), settings.Text(UserSettingsRow.DecimalSymbol), settings.Text(UserSettingsRow.NumberSeparator));
        return new Language(Texts(settings.Choice(UserSettingsRow.UILanguageId) ?? Language.EnglishCode), formats);
    }

    private IReadOnlyDictionary<string, string> Texts(int code)
    {
        if (!texts.TryGetValue(code, out var known)) texts[code] = known = code == Language.EnglishCode ? new Dictionary<string, string>() : Resource(code);
        return known;
    }

    /// <summary>The texts of a language; none where the organisation has not them or they cannot be read: English is better than nothing.</summary>
    private Dictionary<string, string> Resource(int code)
    {
        var content = system.RunOne($"""
            <fetch top="1"><entity name="{WebResource.EntityLogicalName}">
              {Fetch.Columns(WebResourceRow.Content)}
              <filter><condition attribute="{WebResourceRow.Name}" operator="eq" value="{TextResources.Messages}.{code}.resx" /></filter>
            </entity></fetch>
            """)?.Text(WebResourceRow.Content);
        if (content is null) return [];

        try
        {
            var resx = XElement.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(content)).TrimStart('\uFEFF'));
            return resx.Elements("data").GroupBy(text => (string?)text.Attribute("name") ?? "").ToDictionary(same => same.Key, same => same.First().Element("value")?.Value ?? "");
        }
        catch (Exception unreadable) when (unreadable is XmlException or FormatException)
        {
            return [];
        }
    }
}
