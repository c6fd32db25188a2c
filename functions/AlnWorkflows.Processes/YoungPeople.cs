namespace AlnWorkflows.Processes;

/// <summary>When a child becomes a young person: over compulsory school age and under 25 (s.99(1) of the Act).</summary>
public static class YoungPeople
{
    /// <summary>Whether somebody is over compulsory school age on a day: after the last Friday in June of the school
    /// year (1 September to 31 August) in which they reach 16 (Education Act 1996 s.8 and the School Leaving Date
    /// Order 1997; unverified).</summary>
    public static bool IsYoungPerson(DateOnly dateOfBirth, DateOnly on) => on > SchoolLeavingDate(dateOfBirth);

    /// <summary>The last day of compulsory school age.</summary>
    public static DateOnly SchoolLeavingDate(DateOnly dateOfBirth)
    {
        var sixteenth = dateOfBirth.AddYears(16);
        var june = new DateOnly(sixteenth.Month >= 9 ? sixteenth.Year + 1 : sixteenth.Year, 6, 30);
        return june.AddDays(-(((int)june.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7));
    }
}
