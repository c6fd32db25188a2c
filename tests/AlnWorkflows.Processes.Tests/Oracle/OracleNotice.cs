namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>When a notice was sent and when it was delivered, from which a family's period is counted.</summary>
internal sealed record OracleNotice(DateOnly Sent, DateOnly Delivered)
{
    /// <summary>Given on the day it was sent (ALN and Education Tribunal (Wales) Act 2018 s.88(6)).</summary>
    public static OracleNotice Emailed(DateOnly sent) => new(sent, sent);

    /// <summary>Given when handed over or left (s.88(2) to (4)).</summary>
    public static OracleNotice Handed(DateOnly given) => new(given, given);

    public static OracleNotice Posted(DateOnly sent, DateOnly delivered) => new(sent, delivered);

    /// <summary>Delivered on the second Tribunal working day after posting (Education Tribunal for Wales Regulations 2021 reg 75(11)).</summary>
    public static OracleNotice PostedFirstClass(DateOnly sent)
    {
        var day = sent;
        var workingDays = 0;
        while (workingDays < 2)
        {
            day = day.AddDays(1);
            if (OracleWorkingDays.TribunalIncludes(day))
                workingDays++;
        }
        return new(sent, day);
    }

    /// <summary>Of two notices that must both have been given, the period starts with the later.</summary>
    public static OracleNotice Later(OracleNotice one, OracleNotice other) => new(
        one.Sent > other.Sent ? one.Sent : other.Sent,
        one.Delivered > other.Delivered ? one.Delivered : other.Delivered);
}
