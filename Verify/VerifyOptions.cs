namespace CoachingExtensions.Verify;

/// <summary>What the command line asks for.</summary>
internal sealed record VerifyOptions
{
    public const string Usage = """
        verify --url URL [--rep EMAIL] [--read-only] [--all] [--json FILE]
        verify --url URL --carry-over
        verify --url URL --before-uninstall
        verify --url URL --changed-data FILE
          --url        the organisation: https://yours.crm4.dynamics.com, or LocalDataverse on http://localhost
          --read-only  read only: no journey, so nothing is written
          --rep        on whose behalf the journey does what only a rep can: a user with the role Coaching Rep
          --carry-over bring what an earlier version wrote into the form of this one, after an upgrade; can be ended and started again
          --before-uninstall
                       say how many rows go when the solution is removed, and nothing else
          --changed-data FILE
                       say which definitions of a package the organisation has changed, and write the package without them
          --all        print what is as it should be too
          --json       write everything into a file as well
          --user       LocalDataverse only: as whom, by e-mail address (admin@localhost.example)
          --artifacts  where the zips are (artifacts)
        Signing in at Dataverse takes DATAVERSE_CLIENT_ID, and DATAVERSE_CLIENT_SECRET with DATAVERSE_TENANT_ID for an application: docs/verifying.md.
        """;

    public Uri Url { get; private init; } = new("http://localhost:5080");

    public string? Rep { get; private init; }

    public string? User { get; private init; }

    public string? JsonFile { get; private init; }

    public string Artifacts { get; private init; } = "artifacts";

    /// <summary>No journey.</summary>
    public bool IsReadOnly { get; private init; }

    /// <summary>The packages that were released, with the source.</summary>
    public string Released { get; private init; } = Path.Combine("Tests", "Released");

    /// <summary>Call the operation that carries over what an earlier version wrote, until there is no more.</summary>
    public bool CarryOver { get; private init; }

    /// <summary>Say what goes with the solution.</summary>
    public bool BeforeUninstall { get; private init; }

    /// <summary>The package whose definitions are compared with the organisation's.</summary>
    public string? ChangedData { get; private init; }

    /// <summary>Print every line.</summary>
    public bool PrintAll { get; private init; }

    /// <exception cref="ArgumentException">The command line asks for what there is not.</exception>
    public static VerifyOptions Read(IReadOnlyList<string> arguments)
    {
        var (options, hasUrl) = (new VerifyOptions(), false);
        for (var index = 0; index < arguments.Count; index++)
        {
            hasUrl |= arguments[index] == "--url";
            options = arguments[index] switch
            {
                "--url" => options with { Url = Address(Value()) },
                "--rep" => options with { Rep = Value() },
                "--user" => options with { User = Value() },
                "--json" => options with { JsonFile = Value() },
                "--artifacts" => options with { Artifacts = Value() },
                "--carry-over" => options with { CarryOver = true },
                "--before-uninstall" => options with { BeforeUninstall = true },
                "--changed-data" => options with { ChangedData = Value() },
                "--read-only" => options with { IsReadOnly = true },
                "--all" => options with { PrintAll = true },
                var unknown => throw new ArgumentException($"There is no option '{unknown}'.\n{Usage}"),
            };

            string Value() => index + 1 < arguments.Count ? arguments[++index] : throw new ArgumentException($"The option {arguments[index]} needs a value.\n{Usage}");
        }

        return hasUrl ? options : throw new ArgumentException($"Say which organisation: --url.\n{Usage}");
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? new Uri(url.GetLeftPart(UriPartial.Authority) + "/")
            : throw new ArgumentException($"'{text}' is not the address of an organisation, such as https://yours.crm4.dynamics.com.");
}
