namespace CoachingExtensions.Alignment;

/// <summary>An operation that answers where it stopped is asked again until it has nothing more to do.</summary>
internal static class ToTheEnd
{
    /// <param name="ask">Asks with what was answered before, empty to begin; answers what to go on with, empty at the end.</param>
    /// <param name="mayAsk">Whether there is time for another portion.</param>
    /// <returns>Whether the end was reached.</returns>
    public static bool Ask(Func<string, string> ask, Func<bool> mayAsk)
    {
        var cursor = "";
        do
        {
            if (!mayAsk()) return false;
            cursor = ask(cursor);
        }
        while (cursor.Length > 0);

        return true;
    }
}
