namespace CoachingExtensions.Conversations;

/// <summary>In which order points stand on an agenda.</summary>
internal static class PointOrder
{
    /// <summary>As the two have put them; those that nobody has put anywhere come last, the oldest first.</summary>
    public static IEnumerable<AgendaPoint> Of(IEnumerable<AgendaPoint> points) => points
        .OrderBy(point => point.Order ?? int.MaxValue)
        .ThenBy(point => point.RaisedOn)
        .ThenBy(point => point.Id);

    /// <summary>Where points of several pairs stand together.</summary>
    public static IEnumerable<AgendaPoint> ByAge(IEnumerable<AgendaPoint> points) => points.OrderBy(point => point.RaisedOn).ThenBy(point => point.Id);
}
