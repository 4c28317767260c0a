using System.Net;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>What the command line asks for.</summary>
internal sealed record ServerOptions
{
    public string Urls { get; init; } = "http://localhost:5080";

    public string DataFile { get; init; } = "localdataverse.db";

    public string Admin { get; init; } = "admin@localhost.example";

    /// <summary>Forget what the data file holds.</summary>
    public bool Reset { get; init; }

    /// <summary>Let requests say when they took place.</summary>
    public bool History { get; init; }

    /// <summary>Solution zips to import before the server listens, in this order.</summary>
    public IReadOnlyList<string> Imports { get; init; } = [];

    /// <summary>A file of users who are to be there.</summary>
    public string? Users { get; init; }

    public const string Usage = """
        LocalDataverse [--urls URL[;URL]] [--data FILE] [--import ZIP]... [--users FILE] [--admin EMAIL] [--reset] [--history]
          --urls    addresses to listen on, loopback only   (http://localhost:5080)
          --data    the organisation's SQLite file          (localdataverse.db)
          --import  a solution to import first; again for each further one
          --users   a JSON file of users who are to be there: [{"email": ..., "name": ..., "roles": [...], "businessUnit": ...}]
          --admin   e-mail address of the administrator of a new organisation (admin@localhost.example)
          --reset   start with an empty organisation
          --history take the time of a request from its header LocalDataverse-Time, for loading a past
        """;

    /// <exception cref="ArgumentException">The command line asks for what there is not.</exception>
    public static ServerOptions Read(IReadOnlyList<string> arguments)
    {
        var options = new ServerOptions();
        for (var index = 0; index < arguments.Count; index++)
        {
            options = arguments[index] switch
            {
                "--urls" => options with { Urls = Value() },
                "--data" => options with { DataFile = Value() },
                "--import" => options with { Imports = [.. options.Imports, Value()] },
                "--users" => options with { Users = Value() },
                "--admin" => options with { Admin = Value() },
                "--reset" => options with { Reset = true },
                "--history" => options with { History = true },
                var unknown => throw new ArgumentException($"There is no option '{unknown}'.\n{Usage}"),
            };

            string Value() => index + 1 < arguments.Count ? arguments[++index] : throw new ArgumentException($"The option {arguments[index]} needs a value.\n{Usage}");
        }

        foreach (var url in options.Urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) DemandLoopback(url);
        return options;
    }

    // Anybody who reaches the port can be anybody by saying an e-mail address: so nobody else may reach it.
    private static void DemandLoopback(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new ArgumentException($"'{url}' is not an address to listen on, such as http://localhost:5080.");
        var loopback = string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        if (!loopback) throw new ArgumentException($"'{url}' is refused: LocalDataverse signs in whoever names a user, so it listens on localhost, 127.0.0.1 or [::1] only.");
    }
}
