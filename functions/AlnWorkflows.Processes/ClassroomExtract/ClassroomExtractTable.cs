using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.ClassroomExtract.ExtractStepTypes;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>What an extract for the classroom does.</summary>
public static class ClassroomExtractTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = ClassroomExtractProcess.Name,
        Name = new("Detholiad i’r dosbarth, ar gyfer y rhai sy’n addysgu’r dysgwr", "A classroom extract, for those who teach the learner"),
        Steps = [Type.Write, Type.Read, Type.End],
        Duties = [],
        Rules = [],
        Notices = [],
        Messages = [MessageKind.ExtractToRead, MessageKind.ExtractReminder, MessageKind.ExtractUnread],
        Waits =
        [
            CommonWaits.Date<ChaseExtractActivity>(new("Wythnos a phythefnos ar ôl pob fersiwn, yna bob mis, nes bod pawb wedi’i darllen", "A week and two weeks after each version, then each month, until everybody has read it")),
            new(WaitKind.Event, CaseEvents.Closed, new("Bod yr achos wedi’i gau", "That the case has been closed")),
        ],
        HandsOverTo = [],
        Ends = [End(ExtractEnd.Ended), End(ExtractEnd.CaseClosed)],
    };

    private static ProcessEnd End(ExtractEnd end) => new(end, ExtractWords.NameOf(end));
}
