using System.Net;
using System.Text;
using CoachingExtensions.Verify.SignIn;
using Microsoft.Identity.Client;

namespace CoachingExtensions.Tests.Verification;

/// <summary>Which way is taken to sign in, and what is asked of Entra on it. Entra itself is played here.</summary>
public sealed class Signing_in
{
    private const string Tenant = "11111111-2222-4333-8444-555555555555";

    private static readonly Uri Organisation = new("https://contoso.crm4.dynamics.com/");

    private readonly Dictionary<string, string> environment = [];
    private readonly List<string> told = [];

    private string? Variable(string name) => environment.GetValueOrDefault(name);

    private ISignIn For(string url, string? user = null) => SignIns.For(new Uri(url), user, Variable, told.Add);

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://[::1]:5080")]
    public async Task This_machine_takes_everybody_by_address(string url)
    {
        var header = await For(url).SignAsync();

        Assert.Equal("Bearer admin@localhost.example", header.ToString());
        Assert.Equal("Bearer ann@localhost.example", (await For(url, "ann@localhost.example").SignAsync()).ToString());
    }

    [Fact]
    public void Nothing_is_signed_over_an_unencrypted_connection() => Assert.Contains("not encrypted", Assert.Throws<SignInException>(() => For("http://contoso.crm4.dynamics.com")).Message, StringComparison.Ordinal);

    [Fact]
    public void Nobody_names_a_user_at_Dataverse() => Assert.Contains("--user", Assert.Throws<SignInException>(() => For("https://contoso.crm4.dynamics.com", "ann@contoso.example")).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_registration_it_says_which_variable_is_missing() =>
        Assert.Contains(AppRegistration.ClientIdVariable, Assert.Throws<SignInException>(() => For("https://contoso.crm4.dynamics.com")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_connection_string_needs_the_build_that_has_ServiceClient_and_is_not_told_in_the_refusal()
    {
        environment[SignIns.ConnectionVariable] = "AuthType=ClientSecret;Url=https://contoso.crm4.dynamics.com;ClientSecret=geheim";

        var refusal = Assert.Throws<SignInException>(() => For("https://contoso.crm4.dynamics.com")).Message;

        Assert.Contains("-p:DataverseSdk=official", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_without_a_tenant_is_refused()
    {
        (environment[AppRegistration.ClientIdVariable], environment[AppRegistration.SecretVariable]) = ("id", "secret");

        Assert.Contains(AppRegistration.TenantVariable, Assert.Throws<SignInException>(() => For("https://contoso.crm4.dynamics.com")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cloud_of_its_own_is_an_address_of_its_own()
    {
        (environment[AppRegistration.ClientIdVariable], environment[AppRegistration.CloudVariable]) = ("id", "https://login.microsoftonline.us/");

        Assert.Equal("https://login.microsoftonline.us/organizations", AppRegistration.Read(Variable).Authority);
    }

    [Fact]
    public async Task An_application_asks_with_its_secret_for_the_organisation_once()
    {
        var entra = new Entra();
        var signIn = new EntraSignIn(Organisation, new AppRegistration(Guid.NewGuid().ToString(), "s3cret", $"https://login.microsoftonline.com/{Tenant}"), told.Add, entra);

        var (first, second) = (await signIn.SignAsync(), await signIn.SignAsync());

        Assert.Equal(("Bearer a-token", "Bearer a-token"), (first.ToString(), second.ToString()));
        var (path, body) = Assert.Single(entra.Asked);
        Assert.Equal($"/{Tenant}/oauth2/v2.0/token", path);
        Assert.Contains("client_secret=s3cret", body, StringComparison.Ordinal);
        Assert.Contains("scope=https://contoso.crm4.dynamics.com/.default", body, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_shown_where_to_enter_the_code_and_is_asked_once()
    {
        var entra = new Entra();
        var signIn = new EntraSignIn(Organisation, new AppRegistration(Guid.NewGuid().ToString(), null, $"https://login.microsoftonline.com/{Tenant}"), told.Add, entra);

        var (first, second) = (await signIn.SignAsync(), await signIn.SignAsync());

        Assert.Equal(("Bearer a-token", "Bearer a-token"), (first.ToString(), second.ToString()));
        Assert.Equal("To sign in, enter the code ABC at https://microsoft.com/devicelogin.", Assert.Single(told));
        Assert.Equal([$"/{Tenant}/oauth2/v2.0/devicecode", $"/{Tenant}/oauth2/v2.0/token"], entra.Asked.Select(asked => asked.Path));
        Assert.Contains("https://contoso.crm4.dynamics.com/.default", entra.Asked[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Entra_refuses_is_said()
    {
        var entra = new Entra { Refusal = """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""" };
        var signIn = new EntraSignIn(Organisation, new AppRegistration(Guid.NewGuid().ToString(), "wrong", $"https://login.microsoftonline.com/{Tenant}"), told.Add, entra);

        var refusal = await Assert.ThrowsAsync<SignInException>(signIn.SignAsync);

        Assert.Contains("AADSTS7000215", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Answers as the token endpoints do.</summary>
    private sealed class Entra : HttpMessageHandler, IMsalHttpClientFactory
    {
        public List<(string Path, string Body)> Asked { get; } = [];

        public string? Refusal { get; init; }

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            Asked.Add((path, request.Content is null ? "" : Uri.UnescapeDataString(await request.Content.ReadAsStringAsync(cancellationToken))));
            if (Refusal is { } refusal) return Json(HttpStatusCode.Unauthorized, refusal);
            if (path.EndsWith("/devicecode", StringComparison.Ordinal))
                return Json(HttpStatusCode.OK, """{"user_code":"ABC","device_code":"d","verification_uri":"https://microsoft.com/devicelogin","expires_in":900,"interval":1,"message":"To sign in, enter the code ABC at https://microsoft.com/devicelogin."}""");
            if (Asked[^1].Body.Contains("client_credentials", StringComparison.Ordinal)) return Json(HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3599,"access_token":"a-token"}""");
            var person = $$"""{"oid":"{{Guid.NewGuid()}}","tid":"{{Tenant}}","sub":"s","preferred_username":"ann@contoso.example","name":"Ann"}""";
            return Json(HttpStatusCode.OK, $$"""
                {"token_type":"Bearer","expires_in":3599,"scope":"https://contoso.crm4.dynamics.com/user_impersonation https://contoso.crm4.dynamics.com/.default","access_token":"a-token","refresh_token":"r",
                "id_token":"{{Base64("{\"alg\":\"none\"}")}}.{{Base64(person)}}.","client_info":"{{Base64($$"""{"uid":"u","utid":"{{Tenant}}"}""")}}"}
                """);
        }

        private static HttpResponseMessage Json(HttpStatusCode status, string json) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

        private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
