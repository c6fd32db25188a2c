using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>What is written about a request for a service: the learner’s initials at most; what is asked stands behind the link.</summary>
public sealed class ServiceLetters(CaseValues values, LinkMaking links, ICalendars calendars, IPeople people)
{
    /// <summary>The key of the message by which somebody is asked.</summary>
    public static string KeyOf(ServiceRound round) => Order(round, KindOf(round), "1", new Dictionary<string, BilingualText>()).Key;

    public async Task<MessageOrder> RequestAsync(ServiceRound round, SchoolCalendar calendar, CancellationToken cancellationToken) =>
        Order(round, KindOf(round), "1", await FilledAsync(round, ServiceRequestRules.SilentOn(round.AskedOn, 1, calendar), cancellationToken));

    /// <param name="silence">After which silence.</param>
    public async Task<MessageOrder> ReminderAsync(ServiceRound round, int silence, SchoolCalendar calendar, CancellationToken cancellationToken) => Order(
        round,
        round.IsOfAuthority ? MessageKind.ServiceAuthorityReminder : MessageKind.ServiceReminder,
        silence.ToString(CultureInfo.InvariantCulture),
        await FilledAsync(round, ServiceRequestRules.SilentOn(round.AskedOn, silence + 1, calendar), cancellationToken));

    /// <summary>The asking again, for whoever has lost its link.</summary>
    public async Task<MessageOrder> AgainAsync(ServiceRound round, CancellationToken cancellationToken) =>
        await RequestAsync(round, await calendars.OfBodyAsync(round.Step.Case.BodyId, cancellationToken), cancellationToken);

    public async Task<MessageOrder> NotNeededAsync(ServiceRound round, CancellationToken cancellationToken) =>
        Order(round, MessageKind.ServiceNotNeeded, "1", await values.OfAsync(round.Step.Case, cancellationToken));

    /// <summary>To each headteacher: nobody has said what follows.</summary>
    public async Task<IReadOnlyList<MessageOrder>> UndecidedAsync(Step consider, int silence, CancellationToken cancellationToken)
    {
        var key = consider.Case;
        var filled = await values.OfAsync(key, cancellationToken);
        filled["serviceLink"] = values.StepLink(key, consider.StepId);
        filled["serviceSinceOn"] = BilingualDate.Date(London.DateOf(consider.OpenedAt));
        return
        [
            .. (await people.StaffAsync(key.BodyId, cancellationToken)).Where(person => person.Roles.Contains(Role.Headteacher))
                .Select(head => new MessageOrder(key, MessageKind.ServiceUndecided, head.PersonId, consider.StepId, silence.ToString(CultureInfo.InvariantCulture), filled)),
        ];
    }

    private static MessageKind KindOf(ServiceRound round) => round.IsOfAuthority ? MessageKind.ServiceToAuthority : MessageKind.ServiceRequest;

    private static MessageOrder Order(ServiceRound round, MessageKind kind, string occurrence, IReadOnlyDictionary<string, BilingualText> filled) =>
        new(round.Step.Case, kind, round.Step.OwnerPersonId!, round.Step.StepId, occurrence, filled);

    private async Task<Dictionary<string, BilingualText>> FilledAsync(ServiceRound round, DateOnly replyBy, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(round.Step.Case, cancellationToken);
        filled["requestLink"] = await links.MakeAsync(round.Step.Case, LinkPurpose.Step, round.Step.StepId, round.Step.OwnerPersonId!, cancellationToken);
        filled["replyBy"] = BilingualDate.Date(replyBy);
        var (said, on) = SaidBefore(round);
        filled[said] = BilingualDate.Date(on);
        if (RequestFields.FamilyKnows(new(round.Request.Answer!.Values)) is { } knows)
            filled[knows ? "familyKnows" : "familyUnaware"] = RequestFields.FamilyWord(knows);
        return filled;
    }

    /// <summary>Which sentence begins the letter, with its date.</summary>
    private static (string Placeholder, DateOnly On) SaidBefore(ServiceRound round) => round.Before?[ServiceCodes.Answer] switch
    {
        ServiceCodes.Acknowledged => ("serviceAcknowledgedOn", round.AskedOn),
        ServiceCodes.WaitingList => ("serviceWaitedOn", round.AskedOn),
        ServiceCodes.Visit => ("serviceVisitedOn", round.AskedOn.AddDays(-1)),
        _ => ("serviceAskedOn", round.AskedOn),
    };
}
