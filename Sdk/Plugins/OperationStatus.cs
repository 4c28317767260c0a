namespace Microsoft.Xrm.Sdk;

/// <summary>How the plug-in that threw wants its operation to end.</summary>
public enum OperationStatus
{
    Failed = 0,
    Canceled = 1,
    Retry = 2,
    Suspended = 3,
    Succeeded = 4,
}
