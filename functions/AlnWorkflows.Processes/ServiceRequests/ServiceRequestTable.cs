using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.ServiceRequests.ServiceStepTypes;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>What a school’s own request for a service does.</summary>
public static class ServiceRequestTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = ServiceRequestProcess.Name,
        Name = new("Cais yr ysgol ei hun am wasanaeth", "A school’s own request for a service"),
        Steps = [Type.Answer, Type.Consider, Type.Authority, Type.TakeBack],
        Duties = [],
        Rules = [],
        Notices = [],
        Messages =
        [
            MessageKind.ServiceRequest, MessageKind.ServiceReminder, MessageKind.ServiceToAuthority, MessageKind.ServiceAuthorityReminder, MessageKind.ServiceUndecided, MessageKind.ServiceNotNeeded,
        ],
        Waits =
        [
            CommonWaits.Date<PursueServiceActivity>(new("Diwedd rhestr aros, trannoeth ymweliad, neu ddeg diwrnod ysgol arall heb ateb", "The end of a waiting list, the day after a visit, or another ten school days without an answer")),
            new(WaitKind.Event, CaseEvents.Closed, new("Bod yr achos wedi’i gau", "That the case has been closed")),
        ],
        HandsOverTo = [],
        Ends = [.. Enum.GetValues<ServiceEnd>().Select(end => new ProcessEnd(end, ServiceWords.NameOf(end)))],
    };
}
