using CoachingExtensions.Verify;
using CoachingExtensions.Verify.SignIn;
using CoachingExtensions.Verify.Web;

// Compares an organisation with the zip that was packed here, and coaches once through it. See docs/verifying.md.
using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // What was made is removed first.
    pressed.Cancel = true;
    interruption.Cancel();
};
try
{
    var options = VerifyOptions.Read(args);
    using var http = new HttpClient(new ThrottlingHandler(new SocketsHttpHandler { AllowAutoRedirect = false }, Task.Delay, Console.WriteLine)) { BaseAddress = options.Url, Timeout = TimeSpan.FromMinutes(15) };
    var api = new DataverseApi(http, SignIns.For(options.Url, options.User, Environment.GetEnvironmentVariable, Console.WriteLine));
    return await new Verification(api, options, Console.WriteLine, interruption.Token).RunAsync();
}
catch (Exception error) when (error is ArgumentException or SignInException or ApiException or HttpRequestException or IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
