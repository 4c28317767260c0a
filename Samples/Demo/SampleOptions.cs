using System.Globalization;
using CoachingExtensions.Samples.Organisation;

namespace CoachingExtensions.Samples.Demo;

/// <summary>What the command line asks for.</summary>
internal sealed record SampleOptions
{
    public const string Usage = """
        SampleOrganisation [demo] --url URL --artifacts FOLDER [--admin EMAIL] [--seed NUMBER] [--regions NUMBER] [--year NUMBER] [--server DLL --data FILE]
          loads the managed solution and the sample organisation into the LocalDataverse at URL;
          demo starts that LocalDataverse (--server) with the database in FILE first, and keeps it running
        """;

    public bool IsDemo { get; init; }

    public string Url { get; init; } = "http://localhost:5080";

    public string Artifacts { get; init; } = "artifacts";

    public string Admin { get; init; } = "admin@localhost.example";

    public int Seed { get; init; } = 42;

    /// <summary>How many regions the organisation has, each with a manager and four reps.</summary>
    public int Regions { get; init; } = Staff.Regions.Count;

    /// <summary>Of how many of them, the first ones, the year before today is told.</summary>
    public int Year { get; init; } = Staff.Regions.Count;

    /// <summary>LocalDataverse's program.</summary>
    public string Server { get; init; } = "";

    /// <summary>The database the demo runs on.</summary>
    public string Data { get; init; } = "";

    /// <exception cref="ArgumentException">The command line asks for what there is not.</exception>
    public static SampleOptions Read(IReadOnlyList<string> arguments)
    {
        var options = new SampleOptions { IsDemo = arguments is ["demo", ..] };
        for (var index = options.IsDemo ? 1 : 0; index < arguments.Count; index += 2)
        {
            var (name, value) = (arguments[index], index + 1 < arguments.Count ? arguments[index + 1] : throw new ArgumentException($"The option {arguments[index]} needs a value.\n{Usage}"));
            options = name switch
            {
                "--url" => options with { Url = value.TrimEnd('/') },
                "--artifacts" => options with { Artifacts = value },
                "--admin" => options with { Admin = value },
                "--seed" => options with { Seed = Number(name, value) },
                "--regions" => options with { Regions = Number(name, value) },
                "--year" => options with { Year = Number(name, value) },
                "--server" => options with { Server = value },
                "--data" => options with { Data = value },
                _ => throw new ArgumentException($"There is no option '{name}'.\n{Usage}"),
            };
        }

        return options;
    }

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ArgumentException($"'{value}' is no number for {name}.\n{Usage}");
}
