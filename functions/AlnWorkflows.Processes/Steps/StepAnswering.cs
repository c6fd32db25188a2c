using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

/// <summary>The one way in which a person answers a step: checked, claimed and recorded in one transaction, then said to
/// the engine.</summary>
public sealed class StepAnswering(
    StepCatalogue catalogue,
    StepContexts contexts,
    ISteps steps,
    StepUploads uploads,
    Nudging nudging,
    TimeProvider time)
{
    /// <summary>Answers a step. Nothing is stored where there is any problem.</summary>
    public async Task<AnswerResult> AnswerAsync(Actor actor, CaseKey key, string stepId, FormValues values, UploadedFile? file, CancellationToken cancellationToken)
    {
        if (await steps.FindAsync(key, stepId, cancellationToken) is not { } step || await contexts.OfAsync(step, cancellationToken) is not { } context)
            return new AnswerResult(null, [new Problem(ErrorCodes.StepNotWaiting)]);
        var definition = catalogue.Of(step.Type);
        if (!StepAccess.MayAnswer(actor, step, definition))
            return new AnswerResult(step, [new Problem(ErrorCodes.NotAllowed, null, definition.Title)]);
        if (Settled(step, context) is { } settled)
            return new AnswerResult(step, [settled]);

        var form = definition.Form(context);
        var asked = form.Fields.Any(field => field.Kind == FieldKind.File && FormReader.IsShown(field, values)) ? file : null;
        var problems = FormReader.Check(form, values, asked);
        if (problems.Count == 0 && asked is not null)
            problems = StepUploads.Check(definition.Upload, asked);
        return problems.Count > 0
            ? new AnswerResult(step, problems)
            : await StoreAsync(actor, step, context, Kept(definition, context, FormReader.Normalise(form, values)), values, asked, cancellationToken);
    }

    private static IReadOnlyDictionary<string, string> Kept(StepDefinition definition, StepContext context, IReadOnlyDictionary<string, string> typed) =>
        definition.Kept?.Invoke(context, typed) ?? typed;

    private static Problem? Settled(Step step, StepContext context) => step.State switch
    {
        StepState.Answered when step.Answer is { } answer => new Problem(
            ErrorCodes.StepAnswered,
            null,
            BilingualText.Same(context.People.GetValueOrDefault(answer.PersonId)?.FullName ?? "?"),
            BilingualDate.Date(London.DateOf(answer.RecordedAt))),
        StepState.Open => null,
        _ => new Problem(ErrorCodes.StepNotWaiting),
    };

    private async Task<AnswerResult> StoreAsync(
        Actor actor,
        Step step,
        StepContext context,
        IReadOnlyDictionary<string, string> normalised,
        FormValues values,
        UploadedFile? file,
        CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var kept = new Dictionary<string, string>(normalised);
        if (file is not null)
        {
            var (field, value) = await uploads.KeepAsync(catalogue.Of(step.Type).Upload, actor, step, values, file, cancellationToken);
            kept[field] = value;
        }

        var happenedOn = values.Date("happenedOn") ?? context.Today;
        var audit = new AuditEntry(step.Case, $"answered-{step.Type}", actor.PersonId, happenedOn, now, new Dictionary<string, string> { ["step"] = step.StepId });
        var nudge = new Nudge(step.Case, Ids.New(), step.RunId, step.StepId, now);
        var outcome = await steps.AnswerAsync(step.Case, step.StepId, new StepAnswer(actor.PersonId, happenedOn, now, kept), audit, nudge, cancellationToken);
        var stored = await steps.FindAsync(step.Case, step.StepId, cancellationToken);
        if (outcome != AnswerOutcome.Stored)
            return new AnswerResult(stored, [stored is null ? new Problem(ErrorCodes.StepNotWaiting) : Settled(stored, context) ?? new Problem(ErrorCodes.StepNotWaiting)]);

        await nudging.SayIfPossibleAsync(nudge with { InstanceId = stored!.RunId }, cancellationToken);
        return new AnswerResult(stored, []);
    }
}
