using System.Globalization;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The rows of <c>timezonedefinition</c>: Dataverse's codes, and Windows' names for the same zones.</summary>
internal static class TimeZones
{
    // code | hours from UTC | Windows name | places
    private const string All = """
        0|-12|Dateline|International Date Line West
        1|13|Samoa|Samoa
        2|-10|Hawaiian|Hawaii
        3|-9|Alaskan|Alaska
        4|-8|Pacific|Pacific Time (US & Canada)
        5|-8|Pacific Standard Time (Mexico)|Baja California
        10|-7|Mountain|Mountain Time (US & Canada)
        13|-7|Mountain Standard Time (Mexico)|Chihuahua, La Paz, Mazatlan
        15|-7|US Mountain|Arizona
        20|-6|Central|Central Time (US & Canada)
        25|-6|Canada Central|Saskatchewan
        29|-6|Central Standard Time (Mexico)|Guadalajara, Mexico City, Monterrey
        33|-6|Central America|Central America
        35|-5|Eastern|Eastern Time (US & Canada)
        40|-5|US Eastern|Indiana (East)
        45|-5|SA Pacific|Bogota, Lima, Quito
        47|-4|Venezuela|Caracas
        50|-4|Atlantic|Atlantic Time (Canada)
        55|-4|SA Western|Georgetown, La Paz, Manaus, San Juan
        56|-4|Pacific SA|Santiago
        58|-4|Central Brazilian|Cuiaba
        59|-4|Paraguay|Asuncion
        60|-3.5|Newfoundland|Newfoundland
        65|-3|E. South America|Brasilia
        69|-3|Argentina|Buenos Aires
        70|-3|SA Eastern|Cayenne, Fortaleza
        73|-3|Greenland|Greenland
        74|-3|Montevideo|Montevideo
        80|-1|Azores|Azores
        83|-1|Cape Verde|Cabo Verde Islands
        85|0|GMT|Dublin, Edinburgh, Lisbon, London
        90|0|Greenwich|Monrovia, Reykjavik
        92|0|UTC|Coordinated Universal Time
        95|1|Central Europe|Belgrade, Bratislava, Budapest, Ljubljana, Prague
        100|1|Central European|Sarajevo, Skopje, Warsaw, Zagreb
        105|1|Romance|Brussels, Copenhagen, Madrid, Paris
        110|1|W. Europe|Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna
        113|1|W. Central Africa|West Central Africa
        115|2|E. Europe|Chisinau
        120|2|Egypt|Cairo
        125|2|FLE|Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius
        129|2|Jordan|Amman
        130|2|GTB|Athens, Bucharest
        131|2|Middle East|Beirut
        134|3|Turkey|Istanbul
        135|2|Israel|Jerusalem
        140|2|South Africa|Harare, Pretoria
        141|2|Namibia|Windhoek
        145|3|Russian|Moscow, St. Petersburg, Volgograd
        150|3|Arab|Kuwait, Riyadh
        155|3|E. Africa|Nairobi
        158|3|Arabic|Baghdad
        160|3.5|Iran|Tehran
        165|4|Arabian|Abu Dhabi, Muscat
        169|4|Azerbaijan|Baku
        170|4|Caucasus|Yerevan
        172|4|Mauritius|Port Louis
        173|4|Georgian|Tbilisi
        175|4.5|Afghanistan|Kabul
        180|5|Ekaterinburg|Ekaterinburg
        184|5|Pakistan|Islamabad, Karachi
        185|5|West Asia|Tashkent
        190|5.5|India|Chennai, Kolkata, Mumbai, New Delhi
        193|5.75|Nepal|Kathmandu
        195|6|Central Asia|Astana
        196|6|Bangladesh|Dhaka
        200|5.5|Sri Lanka|Sri Jayawardenepura
        201|7|N. Central Asia|Novosibirsk
        203|6.5|Myanmar|Yangon (Rangoon)
        205|7|SE Asia|Bangkok, Hanoi, Jakarta
        207|7|North Asia|Krasnoyarsk
        210|8|China|Beijing, Chongqing, Hong Kong, Urumqi
        215|8|Singapore|Kuala Lumpur, Singapore
        220|8|Taipei|Taipei
        225|8|W. Australia|Perth
        227|8|North Asia East|Irkutsk
        228|8|Ulaanbaatar|Ulaanbaatar
        230|9|Korea|Seoul
        235|9|Tokyo|Osaka, Sapporo, Tokyo
        240|9|Yakutsk|Yakutsk
        245|9.5|AUS Central|Darwin
        250|9.5|Cen. Australia|Adelaide
        255|10|AUS Eastern|Canberra, Melbourne, Sydney
        260|10|E. Australia|Brisbane
        265|10|Tasmania|Hobart
        270|10|Vladivostok|Vladivostok
        275|10|West Pacific|Guam, Port Moresby
        280|11|Central Pacific|Solomon Islands, New Caledonia
        285|12|Fiji|Fiji
        290|12|New Zealand|Auckland, Wellington
        300|13|Tonga|Nuku'alofa
        """;

    public static void Seed(RowWriter rows)
    {
        foreach (var line in All.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('|');
            var offset = TimeSpan.FromHours(double.Parse(parts[1], CultureInfo.InvariantCulture));
            var name = parts[2] == "UTC" || parts[2].Contains("Standard Time", StringComparison.Ordinal) ? parts[2] : $"{parts[2]} Standard Time";
            rows.Put("timezonedefinition", MetadataIds.Of("timezone", name), new()
            {
                ["timezonecode"] = parts[0],
                ["standardname"] = name,
                ["daylightname"] = name.Replace("Standard Time", "Daylight Time", StringComparison.Ordinal),
                ["bias"] = -(int)offset.TotalMinutes,
                ["userinterfacename"] = $"(GMT{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}) {parts[3]}",
                ["retiredorder"] = 0,
            });
        }
    }
}
