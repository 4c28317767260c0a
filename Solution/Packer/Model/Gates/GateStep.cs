using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace CoachingExtensions.Packer.Model;

/// <summary>One step of the gate. Its id follows from its name, so that it is the same in every environment.</summary>
internal sealed record GateStep(string Message, string Table, string Filter)
{
    public const string PluginType = "CoachingExtensions.Platform.WriteGate";

    /// <summary>Before any other step of ours: what these add to a row is the product's own.</summary>
    public const int Rank = 1;

    private const int PreOperation = 20;

    // The platform's ids of these messages are the same everywhere.
    private static readonly Dictionary<string, string> MessageIds = new()
    {
        ["Create"] = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Update"] = "20bebb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Delete"] = "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["SetState"] = "1cbebb1b-ea3e-db11-86a7-000a3a5473e8",
        ["SetStateDynamicEntity"] = "1dbebb1b-ea3e-db11-86a7-000a3a5473e8",
    };

    public string Name => $"{PluginType}: {Message} of {Table} (before)";

    public Guid Id
    {
        get
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Name));
            hash[7] = (byte)((hash[7] & 0x0F) | 0x80);
            hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
            return new Guid(hash.AsSpan(0, 16));
        }
    }

    /// <summary>All steps of a table. Whatever else there is arrives as one of these; a state that is set the old way may not, so a whole table is closed on that too.</summary>
    public static IEnumerable<GateStep> Of(GatedTable gate) => gate.IsWhole
        ? MessageIds.Keys.Select(message => new GateStep(message, gate.Table.LogicalName, ""))
        : [new("Create", gate.Table.LogicalName, ""), new("Update", gate.Table.LogicalName, gate.Filter)];

    /// <summary>As the solution's source has it. It cannot be customised: who may change the solution does not open the gate.</summary>
    /// <param name="type">The plug-in type as the assembly's description has it.</param>
    public string Xml(XElement type) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <SdkMessageProcessingStep Name="{Name}" SdkMessageProcessingStepId="{Id:B}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <SdkMessageId>{MessageIds[Message]}</SdkMessageId>
          <PluginTypeName>{(string?)type.Attribute("AssemblyQualifiedName")}</PluginTypeName>
          <PluginTypeId>{(string?)type.Attribute("PluginTypeId")}</PluginTypeId>
          <PrimaryEntity>{Table}</PrimaryEntity>
          <AsyncAutoDelete>0</AsyncAutoDelete>
          {(Filter.Length == 0 ? "<FilteringAttributes />" : $"<FilteringAttributes>{Filter}</FilteringAttributes>")}
          <InvocationSource>0</InvocationSource>
          <Mode>0</Mode>
          <Rank>{Rank}</Rank>
          <EventHandlerTypeCode>4602</EventHandlerTypeCode>
          <Stage>{PreOperation}</Stage>
          <IsCustomizable>0</IsCustomizable>
          <IsHidden>0</IsHidden>
          <SupportedDeployment>0</SupportedDeployment>
          <IntroducedVersion>1.0.0.0</IntroducedVersion>
          <SdkMessageProcessingStepImages />
        </SdkMessageProcessingStep>

        """.ReplaceLineEndings("\n");
}
