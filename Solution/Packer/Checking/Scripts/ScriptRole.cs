namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>Where a script runs, which decides what it may do there.</summary>
internal enum ScriptRole
{
    /// <summary>Neither a form, a command nor a page of this solution takes it.</summary>
    Unknown,

    /// <summary>In the app itself: a form or a command names it.</summary>
    Form,

    /// <summary>In an HTML web resource, whose document is its own.</summary>
    Page,

    /// <summary>The bundle of a code component.</summary>
    Control,
}
