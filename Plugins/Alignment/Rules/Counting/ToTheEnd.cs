namespace CoachingExtensions.Alignment;

/// <summary>An operation that answers where it stopped is asked again until it has nothing more to do.</summary>
internal static class ToTheEnd
{
    /// <param name="from">Where to begin; empty for the beginning.</param>
    /// <param name="ask">Asks with what was answered before; answers what to go on with, empty at the end.</param>
    /// <param name="mayAsk">Whether there is time for another portion.</param>
    /// <returns>Whether the end was reached.</returns>
    public static bool Ask(string from, Func<string, string> ask, Func<bool> mayAsk)
    {
        var cursor = from;
        do
        {
            if (!mayAsk()) return false;
            cursor = ask(cursor);
        }
        while (cursor.Length > 0);

        return true;
    }
}
