namespace LocalDataverse.Pipeline;

/// <summary>All handlers of this program, by the name of their request.</summary>
internal static class MessageHandlers
{
    private static readonly Dictionary<string, IMessageHandler> ByName = typeof(MessageHandlers).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IMessageHandler)) && type.GetConstructor(Type.EmptyTypes) is not null)
        .Select(type => (IMessageHandler)Activator.CreateInstance(type)!)
        .ToDictionary(handler => handler.Message, StringComparer.OrdinalIgnoreCase);

    public static IMessageHandler? Find(string? message) => message is null ? null : ByName.GetValueOrDefault(message);
}
