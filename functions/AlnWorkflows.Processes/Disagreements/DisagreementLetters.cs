using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>What the family is written about a disagreement: never what it is about, which stands behind the link. Each
/// letter names the legal dates that run in the case.</summary>
public sealed class DisagreementLetters(CaseValues values, HardDateValues hardDates, LinkMaking links, ISteps steps, ICalendars calendars, DisagreementSpeakers speakers, CeaseStandings ceasing)
{
    private static readonly BilingualText Tribunal = new("https://tribiwnlysaddysg.llyw.cymru/", "https://educationtribunal.gov.wales/");

    /// <summary>To one of the family: who speaks with them next, by when, and by which link they may choose otherwise.</summary>
    public async Task<MessageOrder> StageAsync(CaseRun run, int round, string personId, CancellationToken cancellationToken)
    {
        var key = run.Key();
        var record = DisagreementRecord.OfRun(await steps.OfCaseAsync(key, cancellationToken), run.InstanceId());
        var turn = record.Turns[round - 1];
        var stepId = run.StepId(Type.Choose, round, personId);
        var filled = await FilledAsync(key, cancellationToken);
        filled["disagreementLink"] = await links.MakeAsync(key, LinkPurpose.Step, stepId, personId, cancellationToken);
        filled["speaker"] = DisagreementWords.Speaker(turn.Stage, await speakers.OfAsync(key, turn, cancellationToken));
        filled["speakBy"] = BilingualDate.Date(DisagreementRules.SpeakBy(turn.BegunOn, await calendars.OfBodyAsync(key.BodyId, cancellationToken)));
        if (round == 1)
            filled["raisedOn"] = BilingualDate.Date(record.Raised.Answer!.HappenedOn);
        else
            filled["movedOn"] = BilingualDate.Date(turn.BegunOn);
        return new MessageOrder(key, MessageKind.DisagreementStage, personId, stepId, "1", filled);
    }

    /// <summary>What one of the family was written, again, for whoever has lost its link; null where the step is none of it.</summary>
    public async Task<MessageOrder?> AgainAsync(Step step, CancellationToken cancellationToken) => step is { Type: Type.Choose, SubjectId: { } person }
        ? await StageAsync(DisagreementProcess.RunOf(step), DisagreementRules.RoundOf(step), person, cancellationToken)
        : null;

    /// <summary>To one of the family: how talking ended, and that their rights are as they were.</summary>
    /// <param name="ended">The answer that ended it.</param>
    public async Task<MessageOrder> EndedAsync(FinishDisagreementInput finish, Step ended, string personId, CancellationToken cancellationToken)
    {
        var filled = await FilledAsync(ended.Case, cancellationToken);
        var on = finish.End switch
        {
            DisagreementEnd.Resolved => "resolvedOn",
            DisagreementEnd.LegalRoute => "legalRouteOn",
            _ => "stoppedOn",
        };
        filled[on] = BilingualDate.Date(ended.Answer!.HappenedOn);
        return new MessageOrder(ended.Case, MessageKind.DisagreementEnded, personId, finish.Run.Name(), "1", filled);
    }

    /// <summary>To one of the family: the authority's arrangements under section 68 take it up.</summary>
    public async Task<MessageOrder> ReceivedAsync(Step answered, string personId, CancellationToken cancellationToken)
    {
        var filled = await FilledAsync(answered.Case, cancellationToken);
        var answer = new FormValues(answered.Answer!.Values);
        filled["receivedOn"] = BilingualDate.Date(answered.Answer.HappenedOn);
        filled["service"] = BilingualText.Same(answer["service"]);
        filled["contactBy"] = BilingualDate.Date(answer.Date("contactBy")!.Value);
        filled["tribunalLink"] = Tribunal;
        if ((await ceasing.OfAsync(answered.Case, cancellationToken))?.Reading is { Clock.RuleId: RuleIds.Appeal } reading)
        {
            foreach (var said in new[] { "hardAppealBy", "hardAppealExtendedBy", "hardAppealPastBy" })
                filled.Remove(said);
            filled["appealBy"] = BilingualDate.Date(reading.SafeBy);
            if (answer.IsYes(Code.Referred) && reading.Clock.Extensions is { Count: > 0 })
                filled["appealExtendedTo"] = BilingualDate.Date(reading.SafeBy);
        }

        return new MessageOrder(answered.Case, MessageKind.DisagreementReceived, personId, answered.StepId, "1", filled);
    }

    private async Task<Dictionary<string, BilingualText>> FilledAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(key, cancellationToken);
        await hardDates.AddAsync(filled, key, cancellationToken);
        return filled;
    }
}
