namespace CoachingExtensions.Packer.Languages;

/// <summary>What a file of translations holds. Each kind is one file of a language's folder.</summary>
internal sealed record TextKind(string Name, string What)
{
    /// <summary>Labels of tables, columns, choices, forms, views, commands and all other components.</summary>
    public static readonly TextKind Labels = new("labels", "labels of components");

    /// <summary>What pages, panes and commands say in the browser.</summary>
    public static readonly TextKind Pages = new("pages", "texts of pages");

    /// <summary>What the server says: refusals, notifications, findings.</summary>
    public static readonly TextKind Messages = new("messages", "messages of the server");

    /// <summary>The reference data: metrics, segments, calendars, templates.</summary>
    public static readonly TextKind Data = new("data", "reference data");

    /// <summary>The skill library: skills, rubrics, drills, messages.</summary>
    public static readonly TextKind Practice = new("practice", "practice library");

    /// <summary>What reports on paper say.</summary>
    public static readonly TextKind Reports = new("reports", "reports");

    public static readonly IReadOnlyList<TextKind> All = [Labels, Pages, Messages, Data, Practice, Reports];

    public string File => $"{Name}.po";
}
