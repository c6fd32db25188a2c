namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>How one row was judged to work in one half-term.</summary>
/// <param name="Number">Which judgement of the plan's provision it was.</param>
/// <param name="WelshSteps">The reasonable steps taken towards giving it in Welsh, where it was not.</param>
public sealed record RowJudgement(int Number, int Row, DateOnly On, string Verdict, string? Note, string? WelshSteps, string By);
