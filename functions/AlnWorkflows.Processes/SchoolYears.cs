using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes;

/// <summary>In which school year a learner is by age. Whether they were placed out of it is not known here.</summary>
public static class SchoolYears
{
    /// <summary>"Year 5": the year group of those who were as old on 31 August before the school year (1 September to
    /// 31 August).</summary>
    public static BilingualText Of(DateOnly dateOfBirth, DateOnly on)
    {
        var start = on.Month >= 9 ? on.Year : on.Year - 1;
        var year = start - dateOfBirth.Year - (dateOfBirth.Month >= 9 ? 1 : 0) - 4;
        return year switch
        {
            < 0 => new("Meithrin", "Nursery"),
            0 => new("Derbyn", "Reception"),
            _ => new($"Blwyddyn {year}", $"Year {year}"),
        };
    }
}
