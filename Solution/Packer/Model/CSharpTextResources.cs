using CoachingExtensions.Packer.Languages;

namespace CoachingExtensions.Packer.Model;

/// <summary>The name under which plug-ins find the texts of a language.</summary>
internal static class CSharpTextResources
{
    public static string Write() => CSharp.File()
        .Summary("The web resources with texts, without the code of their language.")
        .OpenBlock("public static class TextResources")
        .Summary("What the server says to people.")
        .Line($"public const string Messages = \"{TextResources.Messages}\";")
        .Close()
        .ToString();
}
