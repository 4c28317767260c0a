using System.Xml.Linq;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking;

/// <summary>A plug-in step as the solution registers it.</summary>
internal sealed record Step(Component Component)
{
    // The platform's messages have the same ids in every environment.
    private static readonly Dictionary<string, string> Messages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Create",
        ["20bebb1b-ea3e-db11-86a7-000a3a5473e8"] = "Update",
        ["a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Delete",
        ["f2bdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Retrieve",
        ["03bebb1b-ea3e-db11-86a7-000a3a5473e8"] = "RetrieveMultiple",
    };

    public string Name => Component.Attribute("Name");

    /// <summary>The message's name where the id is one of the platform's best known; otherwise its id.</summary>
    public string Message => Messages.GetValueOrDefault(MessageId, MessageId);

    /// <summary>The table's logical name; empty for a step of all tables.</summary>
    public string Table => Component.Text("PrimaryEntity") is var table && table == "none" ? "" : table.ToLowerInvariant();

    public string PluginType => Component.Text("PluginTypeName");

    public string Stage => Component.Text("Stage");

    public bool IsSynchronous => Component.Text("Mode") is "0" or "";

    /// <summary>0 is on, 1 is off; exports leave it out where it is on.</summary>
    public bool IsOff => Component.Text("StateCode") == "1";

    public string Configuration => Component.Text("Configuration");

    public IReadOnlySet<string> FilteringAttributes => Component.Text("FilteringAttributes")
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private string MessageId => Component.Text("SdkMessageId").Trim('{', '}');

    /// <summary>For people: the name the step was given, or what it does.</summary>
    public override string ToString() => Name.Length > 0 ? $"\"{Name}\"" : $"{Message} of {(Table.Length > 0 ? Table : "any table")}";

    public Violation Wrong(string problem, string fix) => Violation.In(Component, Name, $"the step {this} {problem}", fix);

    public static Step Of(string file, XElement xml) => new(new Component(file, xml));
}
