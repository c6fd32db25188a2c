using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Tables;

/// <summary>What several processes wait for, in the words of all of them.</summary>
public static class CommonWaits
{
    public static ProcessWait MessageSent { get; } = new(WaitKind.Event, "sent", new("Bod neges wedi’i hanfon", "That a message has been sent"));

    public static ProcessWait DutyChanged { get; } = new(WaitKind.Event, DutyEvents.DutyChanged, new("Newid i ddyletswydd neu i’w dyddiadau", "A change of a duty or of its dates"));

    public static ProcessWait ChoiceDue { get; } = Date<ChoiceDueActivity>(new("Pum diwrnod cyn y dyddiad diogel: y dewis cyn diwedd y cyfnod", "Five days before the safe date: the choice near the end of the period"));

    public static ProcessWait FamilySilent { get; } = Date<TellFamilyActivity>(new("Pythefnos heb ateb gan y teulu: nodyn atgoffa", "Two weeks without an answer from the family: a reminder"));

    /// <summary>What giving any notice waits for.</summary>
    public static IReadOnlyList<ProcessWait> Notices { get; } =
    [
        Date<PrepareNoticesActivity>(new("Yr amser y bydd hysbysiad yn gadael: pwy sydd i’w gael?", "The time at which a notice leaves: who is to have it?")),
        Date<GiveNoticeActivity>(new("Yr amser hwnnw, i bob un sydd i’w gael", "That time, for each of those who are to have it")),
        Opening(NoticeStepTypes.SendOrWait, new("Y diwrnod olaf i ddisgwyl am gyfieithiad", "The last day to wait for a translation")),
        MessageSent,
    ];

    /// <summary>What asking professionals waits for.</summary>
    public static IReadOnlyList<ProcessWait> Contributions { get; } =
    [
        Date<RemindProfessionalActivity>(new("Dyddiad atgoffa gweithiwr proffesiynol", "The date to remind a professional")),
        Opening(ContributionStepTypes.Advice, new("Diwedd rhestr aros gweithiwr proffesiynol", "The end of a professional’s waiting list")),
    ];

    /// <summary>A date on which an activity is called.</summary>
    public static ProcessWait Date<TActivity>(BilingualText what)
        where TActivity : IActivity => new(WaitKind.Date, WorkflowRegistry.NameOf<TActivity>(), what);

    /// <summary>A date on which a step is opened.</summary>
    public static ProcessWait Opening(string stepType, BilingualText what) => new(WaitKind.Date, $"{WorkflowRegistry.NameOf<OpenStepActivity>()} {stepType}", what);
}
