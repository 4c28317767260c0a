
namespace LocalDataverse.Pipeline.CustomApis;

/// <summary>A parameter or response property of a custom API.</summary>
internal sealed record CustomApiParameter(string Name, int Type, bool IsOptional, string? Table);

/// <summary>A message that a solution defines.</summary>
internal sealed record CustomApiRegistration
{
    public required string Name { get; init; }

    public bool IsFunction { get; init; }

    /// <summary>0 global, 1 bound to a row, 2 bound to a set.</summary>
    public int BindingType { get; init; }

    public string? BoundTable { get; init; }

    public string? ExecutePrivilege { get; init; }

    /// <summary>The class that is the main operation; null when the message only fires steps.</summary>
    public PluginClass? Class { get; init; }

    /// <summary>0 none, 1 asynchronous only, 2 both.</summary>
    public int StepsAllowed { get; init; }

    public IReadOnlyList<CustomApiParameter> Parameters { get; init; } = [];

    public IReadOnlyList<CustomApiParameter> Properties { get; init; } = [];
}
