namespace Microsoft.Xrm.Sdk;

/// <summary>The exception whose message reaches the user when a plug-in throws it.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception
{
    private readonly Dictionary<string, string> details = [];

    public InvalidPluginExecutionException()
    {
    }

    public InvalidPluginExecutionException(OperationStatus status) => Status = status;

    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, string message)
        : base(message) => Status = status;

    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : this(status, message) => HResult = errorCode;

    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus)
        : base(message) => HttpStatus = httpStatus;

    public InvalidPluginExecutionException(
        string message, PluginHttpStatusCode httpStatus, Dictionary<string, string> exceptionDetails)
        : this(message, exceptionDetails) => HttpStatus = httpStatus;

    public InvalidPluginExecutionException(
        OperationStatus status, int errorCode, string message, PluginHttpStatusCode httpStatus)
        : this(status, errorCode, message) => HttpStatus = httpStatus;

    public InvalidPluginExecutionException(string message, Dictionary<string, string> exceptionDetails)
        : base(message) => details = exceptionDetails;

    public InvalidPluginExecutionException(
        OperationStatus status, string message, Dictionary<string, string> exceptionDetails)
        : this(message, exceptionDetails) => Status = status;

    public OperationStatus Status { get; }

    /// <summary>The HRESULT: 0x80131500, that of any exception, until a constructor is given a code.</summary>
    public int ErrorCode => HResult;

    public PluginHttpStatusCode HttpStatus { get; }

    public IReadOnlyDictionary<string, string> ExceptionDetails => details;
}
