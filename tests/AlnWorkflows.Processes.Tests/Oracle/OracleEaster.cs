namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>Easter Sunday by Gauss's rule, for the Gregorian calendar of 1900 to 2099, whose two constants are 24 and 5.</summary>
internal static class OracleEaster
{
    public static DateOnly Sunday(int year)
    {
        if (year is < 1900 or > 2099)
            throw new ArgumentOutOfRangeException(nameof(year), year, "The constants hold from 1900 to 2099 only.");

        var d = (19 * (year % 19) + 24) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        var daysAfter22March = d + e;

        // Gauss's two exceptions: a full moon that the rule puts one lunation too late.
        if (d == 29 && e == 6)
            daysAfter22March -= 7;
        if (d == 28 && e == 6 && year % 19 > 10)
            daysAfter22March -= 7;

        return new DateOnly(year, 3, 22).AddDays(daysAfter22March);
    }
}
