using CoachingExtensions.Samples.Demo;

// Installs the managed solution and the sample organisation into a running LocalDataverse and says as whom to sign in; `demo` runs that server too.
try
{
    var options = SampleOptions.Read(args);
    if (options.IsDemo) return await new RunningDemo(options).RunAsync();
    await new SampleLoad(options).RunAsync();
    return 0;
}
catch (Exception error) when (error is HttpRequestException or IOException or InvalidOperationException or ArgumentException or UnfinishedLoadException)
{
    Console.Error.WriteLine($"\n{error.Message}");
    return 1;
}
