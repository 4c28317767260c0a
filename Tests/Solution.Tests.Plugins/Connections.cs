using System.Net;

namespace Contoso.Plugins.Connections;

[Breaks("il-turn-off-keepalive")]
public sealed class A_connection_that_is_kept : Case
{
    protected override void Do(IOrganizationService service) => WebRequest.Create("https://api.contoso.com").GetResponse();
}

[Breaks("il-turn-off-keepalive")]
public sealed class A_client_as_it_comes : Case
{
    protected override void Do(IOrganizationService service)
    {
        using var client = new WebClient();
        service.Delete(client.DownloadString("https://api.contoso.com"), Guid.Empty);
    }
}

[Keeps("il-turn-off-keepalive")]
public sealed class A_connection_that_is_closed : Case
{
    protected override void Do(IOrganizationService service)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://api.contoso.com");
        request.KeepAlive = false;
        request.GetResponse();
    }
}

[Keeps("il-turn-off-keepalive")]
public sealed class A_connection_that_another_method_closes : Case
{
    protected override void Do(IOrganizationService service) => Prepare((HttpWebRequest)WebRequest.Create("https://api.contoso.com")).GetResponse();

    private static HttpWebRequest Prepare(HttpWebRequest request)
    {
        request.KeepAlive = false;
        return request;
    }
}

[Keeps("il-turn-off-keepalive")]
public sealed class A_client_of_its_own_that_closes : Case
{
    protected override void Do(IOrganizationService service)
    {
        using var client = new Closing();
        service.Delete(client.DownloadString("https://api.contoso.com"), Guid.Empty);
    }

    private sealed class Closing : WebClient
    {
        protected override WebRequest GetWebRequest(Uri address)
        {
            var request = (HttpWebRequest)base.GetWebRequest(address);
            request.KeepAlive = false;
            return request;
        }
    }
}
