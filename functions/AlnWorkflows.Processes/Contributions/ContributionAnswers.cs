namespace AlnWorkflows.Processes.Contributions;

/// <summary>What a professional may answer, and what the co-ordinator may say to it: the codes that steer.</summary>
public static class ContributionAnswers
{
    /// <summary>The field in which the professional chooses their answer.</summary>
    public const string Field = "answer";

    public const string Advice = "advice";

    /// <summary>Part of the advice; more follows by a day they name.</summary>
    public const string Part = "part";

    public const string Nothing = "nothing";
    public const string NotInvolved = "not-involved";

    /// <summary>There is a waiting list until a day they name.</summary>
    public const string WaitingList = "waiting-list";

    /// <summary>Not their area: they name somebody else.</summary>
    public const string AskAnother = "ask-another";

    /// <summary>The field in which the co-ordinator says what is to happen after an answer.</summary>
    public const string Next = "next";

    /// <summary>Ask again when the waiting list ends.</summary>
    public const string Again = "again";

    /// <summary>Ask whom the professional named.</summary>
    public const string Ask = "ask";

    public const string Enough = "enough";
}
