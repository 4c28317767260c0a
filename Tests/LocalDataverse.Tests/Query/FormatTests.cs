using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>Formatted values are written as the reader's own settings say.</summary>
public sealed class FormatTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task Days_and_amounts_follow_the_settings_of_whoever_reads()
    {
        var call = server.Test.Create("phonecall", ("subject", "Call"), ("scheduledend", new DateTime(2026, 3, 1, 14, 5, 0, DateTimeKind.Utc)), ("actualdurationminutes", 90));
        // The tests of this class share one administrator, and run in any order.
        await server.SendAsync("PATCH", $"usersettingscollection({server.Test.Admin:D})", """{ "uilanguageid": 1033 }""");
        Assert.Equal(("3/1/2026 2:05 PM", "1.5 hours"), await ReadAsync(call));

        await server.SendAsync("PATCH", $"usersettingscollection({server.Test.Admin:D})", """
            { "uilanguageid": 1031, "dateformatstring": "dd/MM/yyyy", "dateseparator": ".", "timeformatstring": "HH:mm", "decimalsymbol": ",", "numberseparator": "." }
            """);

        Assert.Equal(("01.03.2026 14:05", "1,5 Stunden"), await ReadAsync(call));
    }

    /// <summary>As views of reports ask, of which there is one for each language (FetchXML operator eq-userlanguage).</summary>
    [Fact]
    public async Task Whoever_reads_is_asked_for_the_own_language()
    {
        foreach (var language in new[] { 1031, 1033, -1 }) server.Test.Create("report", ("name", $"In {language}"), ("languagecode", language), ("reporttypecode", new OptionSetValue(1)));
        async Task<string?> Found() => (string?)(await server.GetAsync("reports?fetchXml=" + Uri.EscapeDataString("""<fetch><entity name="report"><attribute name="name" /><filter><condition attribute="languagecode" operator="eq-userlanguage" /></filter></entity></fetch>"""))).Json["value"]!.AsArray().Single()!["name"];
        await server.SendAsync("PATCH", $"usersettingscollection({server.Test.Admin:D})", """{ "uilanguageid": 1033 }""");
        var before = await Found();

        await server.SendAsync("PATCH", $"usersettingscollection({server.Test.Admin:D})", """{ "uilanguageid": 1031 }""");

        Assert.Equal(("In 1033", "In 1031"), (before, await Found()));
    }

    private async Task<(string Day, string Duration)> ReadAsync(Guid call)
    {
        var row = (await server.GetAsync($"phonecalls({call:D})?$select=scheduledend,actualdurationminutes", ("Prefer", "odata.include-annotations=\"*\""))).Json;
        string Formatted(string column) => (string)row[$"{column}@OData.Community.Display.V1.FormattedValue"]!;
        return (Formatted("scheduledend"), Formatted("actualdurationminutes"));
    }
}
