namespace LocalDataverse.Pipeline;

/// <summary>Files that were uploaded whole and wait for the Update that puts them into their columns: nobody else can name them there.</summary>
internal sealed class FilesAtHand
{
    /// <summary>Files by their ids, with their names.</summary>
    public Dictionary<Guid, string> Names { get; } = [];

    /// <summary>What the picture is called that the next Update brings as its bytes.</summary>
    public (string FileName, string MimeType)? Picture { get; set; }
}
