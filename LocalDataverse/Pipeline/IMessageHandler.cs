using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>One message of the organisation service. Handlers are found by reflection; a message is one file.</summary>
internal interface IMessageHandler
{
    /// <summary>The request's name, for example <c>Create</c>.</summary>
    string Message { get; }

    /// <summary>The name its steps are registered under, where that differs (request WinOpportunity, message Win).</summary>
    string StepMessage => Message;

    /// <summary>What the main operation needs when it is the root of a transaction.</summary>
    TransactionNeed Transaction => TransactionNeed.Write;

    /// <summary>Many requests in one: refused inside a plug-in.</summary>
    bool IsBatch => false;

    /// <summary>The table whose steps it fires; null for a message that is about none.</summary>
    string? TableOf(OrganizationRequest request) => TargetOf(request)?.LogicalName;

    /// <summary>The row it is about, when there is one already.</summary>
    Guid? RowOf(OrganizationRequest request) => TargetOf(request) is { Id: var id } && id != Guid.Empty ? id : null;

    /// <summary>Brings the request into the form its steps see: a row named by a key becomes the row it is.</summary>
    void Prepare(OrganizationRequest request, Execution execution)
    {
    }

    /// <summary>What the caller must hold before any step in the transaction runs: pre-validation alone comes before this.</summary>
    void Authorize(OrganizationRequest request, Execution execution)
    {
    }

    /// <summary>The main operation (stage 30). Values come from <c>request.Parameters</c>: a request may be untyped.</summary>
    OrganizationResponse Execute(OrganizationRequest request, Execution execution);

    private static EntityReference? TargetOf(OrganizationRequest request) =>
        request.Parameters.TryGetValue("Target", out var target)
            ? target switch
            {
                Entity entity => new EntityReference(entity.LogicalName, entity.Id),
                EntityReference reference => reference,
                _ => null,
            }
            : null;
}

/// <summary>What a message needs when no transaction is open yet.</summary>
internal enum TransactionNeed
{
    /// <summary>The writer's transaction.</summary>
    Write,

    /// <summary>A reader connection is enough.</summary>
    Read,

    /// <summary>None of its own: each request inside it opens its own.</summary>
    None,
}
