namespace Contoso.Plugins.Exceptions;

[Breaks("il-use-standard-exception")]
public sealed class An_exception_that_users_cannot_read : Case
{
    protected override void Do(IOrganizationService service) => throw new InvalidOperationException("The account is closed.");
}

[Breaks("il-use-standard-exception")]
public sealed class An_exception_of_a_helper : Case
{
    protected override void Do(IOrganizationService service) => new Helper().Check(service);

    private sealed class Helper
    {
        public void Check(IOrganizationService service)
        {
            if (service == null)
                throw new ArgumentException("There is no service.");
        }
    }
}

[Breaks("il-use-standard-exception")]
public sealed class An_exception_that_is_only_looked_at : Case
{
    protected override void Do(IOrganizationService service)
    {
        try
        {
            throw new InvalidOperationException("The account is closed.");
        }
        catch (Exception error)
        {
            service.Delete(error.Message, Guid.Empty);
            throw;
        }
    }
}

[Breaks("il-use-standard-exception")]
public sealed class An_exception_that_another_handler_is_for : Case
{
    protected override void Do(IOrganizationService service)
    {
        try
        {
            throw new InvalidOperationException("The account is closed.");
        }
        catch (FormatException)
        {
            service.Delete("account", Guid.Empty);
        }
    }
}

[Breaks("il-use-standard-exception")]
public sealed class An_exception_of_its_own_that_is_not_derived : Case
{
    protected override void Do(IOrganizationService service) => throw new ClosedException();

    private sealed class ClosedException : Exception;
}

[Keeps("il-use-standard-exception")]
public sealed class The_exception_that_users_can_read : Case
{
    protected override void Do(IOrganizationService service) => throw new InvalidPluginExecutionException("The account is closed. Open it first.");
}

[Keeps("il-use-standard-exception")]
public sealed class An_exception_that_is_turned_into_it : Case
{
    protected override void Do(IOrganizationService service)
    {
        try
        {
            Check();
        }
        catch (Exception error)
        {
            throw new InvalidPluginExecutionException(error.Message, error);
        }
    }

    private static void Check() => throw new InvalidOperationException("The account is closed.");
}

[Keeps("il-use-standard-exception")]
public sealed class An_exception_that_was_inside_of_another : Case
{
    protected override void Do(IOrganizationService service)
    {
        try
        {
            service.Delete("account", Guid.Empty);
        }
        catch (System.Reflection.TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }
}

[Breaks("il-use-standard-exception")]
public sealed class An_exception_of_no_kind : Case
{
    protected override void Do(IOrganizationService service) => throw new Exception("The account is closed.");
}

[Keeps("il-use-standard-exception")]
public sealed class An_exception_that_is_caught_by_its_base_class : Case
{
    protected override void Do(IOrganizationService service)
    {
        try
        {
            throw new ArgumentNullException(nameof(service));
        }
        catch (ArgumentException)
        {
            service.Delete("account", Guid.Empty);
        }
    }
}

[Keeps("il-use-standard-exception")]
public sealed class An_exception_that_a_method_makes : Case
{
    protected override void Do(IOrganizationService service) => throw Closed();

    private static InvalidPluginExecutionException Closed() => new InvalidPluginExecutionException("The account is closed. Open it first.");
}

[Keeps("il-use-standard-exception")]
public sealed class A_guard_that_only_tests_meet : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        if (serviceProvider == null)
            throw new ArgumentNullException(nameof(serviceProvider));
    }
}

[Keeps("il-use-standard-exception")]
public sealed class A_method_that_throws_and_that_nobody_calls : Case
{
    public static void Check() => throw new InvalidOperationException("Nobody asks.");

    protected override void Do(IOrganizationService service) => service.Delete("account", Guid.Empty);
}
