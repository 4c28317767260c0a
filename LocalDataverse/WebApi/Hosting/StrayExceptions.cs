using System.Diagnostics;
using System.Runtime.ExceptionServices;
using LocalDataverse.Pipeline;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>What a thread that a plug-in has started throws is nobody's answer: it is said, and the server goes on.</summary>
internal static class StrayExceptions
{
    private static int done;

    public static void Survive()
    {
        if (Interlocked.Exchange(ref done, 1) == 0) ExceptionHandling.SetUnhandledExceptionHandler(IsPlugins);
    }

    private static bool IsPlugins(Exception error)
    {
        if (new StackTrace(error).GetFrames().All(frame => !PluginHost.IsPlugin(frame.GetMethod()?.Module.Assembly))) return false;
        Console.Error.WriteLine($"A thread that a plug-in started has ended with {error.GetType().FullName}: {error.Message}");
        return true;
    }
}
