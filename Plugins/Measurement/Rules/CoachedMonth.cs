using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>A calendar month: what was claimed in it beside what was confirmed, as far as it lies in the period.</summary>
internal sealed record CoachedMonth(Month Month, int Held, int Claimed, int Confirmed)
{
    public static CoachedMonth Of(Month month, IEnumerable<HeldTalk> talks)
    {
        List<HeldTalk> own = [.. talks.Where(talk => talk.Month == month)];
        return new CoachedMonth(month, own.Count, own.Sum(talk => talk.Minutes), own.Where(talk => talk.IsConfirmed).Sum(talk => talk.Minutes));
    }
}
