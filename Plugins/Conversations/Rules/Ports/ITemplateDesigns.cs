namespace CoachingExtensions.Conversations;

/// <summary>Templates as they are designed, with the caller's rights; what the caller may not, the platform refuses.</summary>
internal interface ITemplateDesigns : ICoachedColumns
{
    /// <summary>A template with all it asks; refused when it is not there.</summary>
    TemplateDesign Demand(Guid id);

    /// <summary>Holds a template until the transaction ends, so that nobody else revises it meanwhile.</summary>
    void Hold(Guid id);

    /// <summary>The versions that revise it, whoever may read them.</summary>
    IReadOnlyList<TemplateVersion> RevisionsOf(Guid id);

    /// <summary>Whether there is a template of that name and version, whoever may read it: there is one of each.</summary>
    bool IsTaken(string name, int version);

    /// <summary>Writes a draft with all it asks.</summary>
    Guid Write(TemplateDesign design);

    /// <summary>Says which version a draft revises: only the product may.</summary>
    void SetRevisionOf(Guid draft, Guid revised);
}
