using System.Net.Http;
using System.Runtime.CompilerServices;

namespace Contoso.Plugins.Threads;

[Breaks("il-avoid-parallel-plugin")]
public sealed class A_task_beside_it : Case
{
    protected override void Do(IOrganizationService service) => Task.Run(() => service.Delete("account", Guid.Empty)).Wait();
}

[Breaks("il-avoid-parallel-plugin")]
public sealed class A_loop_over_several_threads : Case
{
    protected override void Do(IOrganizationService service) => Parallel.ForEach(new[] { Guid.Empty }, id => service.Delete("account", id));
}

[Breaks("il-avoid-parallel-plugin")]
public sealed class A_thread : Case
{
    protected override void Do(IOrganizationService service) => new Thread(() => service.Delete("account", Guid.Empty)).Start();
}

[Breaks("il-avoid-parallel-plugin")]
public sealed class A_method_that_nobody_waits_for : Case
{
    protected override void Do(IOrganizationService service) => Send();

    private static async void Send() => await Task.Delay(1);
}

[Keeps("il-avoid-parallel-plugin")]
public sealed class An_answer_that_is_waited_for : Case
{
    protected override void Do(IOrganizationService service)
    {
        using var client = new HttpClient();
        service.Delete(client.GetStringAsync("https://api.contoso.com").GetAwaiter().GetResult(), Guid.Empty);
    }
}

[Keeps("il-avoid-parallel-plugin")]
public sealed class A_pause : Case
{
    protected override void Do(IOrganizationService service) => Thread.Sleep(1);
}

[Keeps("il-avoid-parallel-plugin")]
public sealed class A_list_that_is_only_gone_through : Case
{
    protected override void Do(IOrganizationService service) => new List<Guid> { Guid.Empty }.ForEach(id => service.Delete("account", id));
}

[Breaks("il-avoid-lock-plugin")]
public sealed class A_lock_on_something_static : Case
{
    private static readonly object Gate = new object();

    protected override void Do(IOrganizationService service)
    {
        lock (Gate)
            service.Delete("account", Guid.Empty);
    }
}

[Breaks("il-avoid-lock-plugin")]
public sealed class A_lock_on_a_type : Case
{
    protected override void Do(IOrganizationService service)
    {
        lock (typeof(A_lock_on_a_type))
            service.Delete("account", Guid.Empty);
    }
}

[Breaks("il-avoid-lock-plugin")]
public sealed class A_static_method_that_one_may_enter_at_a_time : Case
{
    protected override void Do(IOrganizationService service) => Send(service);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static void Send(IOrganizationService service) => service.Delete("account", Guid.Empty);
}

[Keeps("il-avoid-lock-plugin")]
public sealed class A_lock_on_something_of_the_call : Case
{
    protected override void Do(IOrganizationService service)
    {
        var gate = new object();
        lock (gate)
            service.Delete("account", Guid.Empty);
    }
}

[Keeps("il-avoid-lock-plugin")]
public sealed class Something_static_that_is_only_read : Case
{
    private static readonly string[] Tables = { "account" };

    protected override void Do(IOrganizationService service) => service.Delete(Tables[0], Guid.Empty);
}
