using AlnWorkflows.Processes.Data;

namespace AlnWorkflows.Processes.Law;

internal static class PeriodChecks
{
    public static void Check(Period period, DataProblems problems)
    {
        problems.Require(period.Length >= 1, "period.length", $"must be at least 1, is {period.Length}.");
        CheckCalendar(period, problems);
        CheckRollForward(period, problems);
        for (var i = 0; i < period.Extensions.Count; i++)
        {
            var extension = period.Extensions[i];
            problems.Require(!string.IsNullOrWhiteSpace(extension.Event), $"period.extensions[{i}].event", "is empty.");
            problems.RequireText(extension.Description, $"period.extensions[{i}].description");
            problems.Require(extension.Length >= 1, $"period.extensions[{i}].length", $"must be at least 1, is {extension.Length}.");
        }
    }

    private static void CheckCalendar(Period period, DataProblems problems)
    {
        var holds = period.Unit switch
        {
            PeriodUnit.SchoolDays => period.Calendar == CalendarKind.School,
            PeriodUnit.TermTimeDays => period.Calendar == CalendarKind.FurtherEducation,
            PeriodUnit.WorkingDays => period.Calendar is CalendarKind.WorkingDays or CalendarKind.TribunalWorkingDays,
            _ => period.Calendar == CalendarKind.None,
        };
        problems.Require(holds, "period.calendar", $"{period.Calendar} does not belong to the unit {period.Unit}.");
        problems.Require(
            period.Unit != PeriodUnit.AcademicYears || period.FirstDay == FirstDay.TriggerDay,
            "period.firstDay", "must be triggerDay where the unit is academicYears.");
    }

    private static void CheckRollForward(Period period, DataProblems problems)
    {
        problems.Require(
            period.RollForward != RollForward.NotNeeded || period.CountsDays,
            "period.rollForward", $"notNeeded is only for a count of days that are days of a calendar, not for {period.Unit}.");
        problems.Require(
            period.RollForward != RollForward.FirstTribunalWorkingDayAfter || !period.CountsDays,
            "period.rollForward", $"firstTribunalWorkingDayAfter is not for {period.Unit}.");
        problems.Require(
            period.RollForward != RollForward.None || !period.CountsDays,
            "period.rollForward", $"must be notNeeded where a count of {period.Unit} does not move.");
    }
}
