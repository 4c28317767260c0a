namespace CoachingExtensions.Platform;

/// <summary>A step of this assembly, as its own code declares it.</summary>
/// <param name="Id">The same in every environment.</param>
/// <param name="Name">What the platform lists it as.</param>
/// <param name="Message">When it runs.</param>
/// <param name="Table">On what.</param>
/// <param name="Plugin">What runs.</param>
internal sealed record RegisteredStep(Guid Id, string Name, string Message, string Table, Type Plugin)
{
    /// <summary>All there should be.</summary>
    public static IReadOnlyList<RegisteredStep> All { get; } =
    [
        .. from type in typeof(RegisteredStep).Assembly.GetTypes()
           from CrmPluginRegistrationAttribute step in type.GetCustomAttributes(typeof(CrmPluginRegistrationAttribute), inherit: false)
           where step.Id is not null
           orderby step.Name
           select new RegisteredStep(new Guid(step.Id!), step.Name ?? type.Name, step.Message, step.EntityLogicalName ?? "", type),
    ];
}
