using CoachingExtensions.Packer.Checking.Assemblies;
using Mono.Cecil;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>
/// A connection that is kept is closed on the way before the next call, which then waits for nothing. Who makes the request has to
/// say so, itself or in a method that it hands the request to.
/// </summary>
internal sealed class TurnOffKeepAlive() : AssemblyRule("il-turn-off-keepalive", Severity.High, Pages.Practice("business-logic/set-keepalive-false-interacting-external-hosts-plugin"))
{
    private const string Problem = "keeps the connection to an external host.";
    private const string Fix = "Set KeepAlive to false.";

    private static readonly HashSet<string> Making =
        ["System.Net.WebRequest::Create", "System.Net.WebRequest::CreateHttp", "System.Net.WebRequest::CreateDefault", "System.Net.HttpWebRequest::Create", "System.Net.HttpWebRequest::CreateHttp"];

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
    [
        .. from at in assembly.Graph.Instructions
           where Making.Contains(Il.Called(at.Instruction) ?? "") && !TurnsOff(at.Method) && !assembly.Graph.CallsOf(at.Method).SelectMany(call => call.Targets).Any(TurnsOff)
           select assembly.Wrong(at.Method, "WebRequest.Create", Problem, Fix),
        .. from at in assembly.Graph.Instructions
           let made = Il.Made(at.Instruction)
           where made != null && IsWebClient(assembly, made) && !OwnRequestTurnsOff(assembly, made)
           select assembly.Wrong(at.Method, "new WebClient()", Problem, "Derive from WebClient, and set KeepAlive to false in GetWebRequest."),
    ];

    private static bool IsWebClient(PluginAssembly assembly, string made) =>
        made == "System.Net.WebClient" || assembly.Types.FirstOrDefault(type => type.FullName == made) is { } own && assembly.Inheritance.Of(own).Contains("System.Net.WebClient");

    private static bool OwnRequestTurnsOff(PluginAssembly assembly, string made) =>
        assembly.Types.FirstOrDefault(type => type.FullName == made)?.Methods.Any(method => method.Name == "GetWebRequest" && TurnsOff(method)) == true;

    private static bool TurnsOff(MethodDefinition method) =>
        method.HasBody && method.Body.Instructions.Any(instruction => Il.Called(instruction) == "System.Net.HttpWebRequest::set_KeepAlive" && Il.IsFalse(Il.Before(instruction)));
}
