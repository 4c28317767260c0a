namespace CoachingExtensions.Conversations;

/// <summary>What an organisation has that a template can be for and can show.</summary>
internal interface ICoachedColumns
{
    /// <summary>The tables that can be talked about.</summary>
    IReadOnlyList<string> Tables { get; }

    bool HasColumn(string table, string column);

    /// <summary>Whether a number is a sales stage of this organisation.</summary>
    bool IsStage(int stage);
}
