using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>What is written to those who speak with a family, and to the headteacher where nobody does. A link governor is
/// told nothing of the learner; the authority's officer answers by a link.</summary>
public sealed class DisagreementAsking(CaseValues values, HardDateValues hardDates, LinkMaking links, ISteps steps, ICalendars calendars, DisagreementSpeakers speakers, ICases cases, IPeople people)
{
    /// <summary>To whoever speaks with the family at a turn; none where nobody is known, or where it is the case's co-ordinator,
    /// whose list of the day has it.</summary>
    public async Task<IReadOnlyList<MessageOrder>> ToSpeakAsync(CaseRun run, DisagreementTurn turn, DateOnly by, CancellationToken cancellationToken) =>
        await speakers.OfAsync(run.Key(), turn, cancellationToken) is { } speaker && speaker.PersonId != (await cases.FindAsync(run.Key(), cancellationToken))?.CoordinatorId
            ? [await OrderAsync(run, turn, speaker.PersonId, by, silence: 0, cancellationToken)]
            : [];

    /// <summary>After a silence: to each headteacher, and to the authority where it has not answered.</summary>
    /// <param name="step">In which it should have been recorded.</param>
    /// <param name="silence">1 for the first.</param>
    public async Task<IReadOnlyList<MessageOrder>> SilentAsync(CaseRun run, DisagreementRecord record, Step step, DateOnly by, int silence, CancellationToken cancellationToken)
    {
        var key = run.Key();
        var filled = await FilledAsync(key, by, cancellationToken);
        filled["disagreementLink"] = values.StepLink(key, step.StepId);
        filled[step.Type == Type.Arrange ? "notArrangedBy" : "notRecordedBy"] = BilingualDate.Date(by);
        var orders = (await people.StaffAsync(key.BodyId, cancellationToken)).Where(person => person.Roles.Contains(Role.Headteacher))
            .Select(head => new MessageOrder(key, MessageKind.DisagreementUnrecorded, head.PersonId, step.StepId, Text(silence), filled)).ToList();
        if (record.Current is { } turn && record.AuthorityOf(turn) is { State: StepState.Open, OwnerPersonId: { } officer })
            orders.Add(await OrderAsync(run, turn, officer, DisagreementRules.SpeakBy(by, await calendars.OfBodyAsync(key.BodyId, cancellationToken)), silence, cancellationToken));
        return orders;
    }

    /// <summary>The asking of the authority again, for whoever has lost its link; null where the step is none of it.</summary>
    public async Task<MessageOrder?> AgainAsync(Step step, CancellationToken cancellationToken)
    {
        if (step is not { Type: Type.Authority, OwnerPersonId: { } officer })
            return null;
        var record = DisagreementRecord.OfRun(await steps.OfCaseAsync(step.Case, cancellationToken), step.RunId);
        var turn = record.Turns[DisagreementRules.RoundOf(step) - 1];
        return await OrderAsync(DisagreementProcess.RunOf(step), turn, officer, DisagreementRules.SpeakBy(turn.BegunOn, await calendars.OfBodyAsync(step.Case.BodyId, cancellationToken)), silence: 0, cancellationToken);
    }

    /// <param name="silence">0 for the first asking.</param>
    private async Task<MessageOrder> OrderAsync(CaseRun run, DisagreementTurn turn, string personId, DateOnly by, int silence, CancellationToken cancellationToken)
    {
        var key = run.Key();
        var filled = await FilledAsync(key, by, cancellationToken);
        var subject = run.StepId(Type.Outcome, turn.Number);
        if (turn.Stage == DisagreementStage.Authority)
        {
            subject = run.StepId(Type.Authority, turn.Number);
            filled["requestLink"] = await links.MakeAsync(key, LinkPurpose.Step, subject, personId, cancellationToken);
            if (silence > 0)
                filled["disagreementAskedOn"] = BilingualDate.Date(turn.BegunOn);
        }

        return new MessageOrder(key, KindOf(turn.Stage), personId, subject, Text(silence), filled);
    }

    private static MessageKind KindOf(DisagreementStage stage) => stage switch
    {
        DisagreementStage.Governor => MessageKind.DisagreementToGovernor,
        DisagreementStage.Authority => MessageKind.DisagreementToAuthority,
        _ => MessageKind.DisagreementToSpeak,
    };

    private async Task<Dictionary<string, BilingualText>> FilledAsync(CaseKey key, DateOnly by, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(key, cancellationToken);
        await hardDates.AddAsync(filled, key, cancellationToken);
        filled["speakBy"] = BilingualDate.Date(by);
        return filled;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
