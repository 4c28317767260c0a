using CoachingExtensions.Samples.Console;
using Microsoft.PowerPlatform.Dataverse.Client;

// The night's work, once: DATAVERSE_CONNECTION is a connection string of Dataverse, with its secret, and belongs on no command line.
if (Environment.GetEnvironmentVariable("DATAVERSE_CONNECTION") is not { Length: > 0 } connection)
{
    Console.Error.WriteLine("Set DATAVERSE_CONNECTION to a connection string of Dataverse, such as AuthType=ClientSecret;Url=…;ClientId=…;ClientSecret=….");
    return 2;
}

using var client = new ServiceClient(connection);
if (!client.IsReady)
{
    Console.Error.WriteLine($"Dataverse could not be reached: {client.LastError}");
    return 1;
}

new NightsWork(client, Console.WriteLine).Do();
return 0;
