using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Steps;

/// <summary>Makes the journey through a step's form, for staff and for people who came by a link alike.</summary>
internal sealed class StepJourneys(StepCatalogue catalogue, StepContexts contexts, StepAnswering answering, ISteps steps, IDrafts drafts, Visit visit)
{
    /// <summary>The journey, or the answer that stands in its way: not there, not theirs, answered or closed.</summary>
    /// <param name="posted">What the person just sent; null where they only look.</param>
    public async Task<(Journey? Journey, IResult? Refusal)> OfAsync(Actor actor, StepPlace place, PostedForm? posted, CancellationToken cancellationToken)
    {
        if (await steps.FindAsync(place.Case, place.StepId, cancellationToken) is not { } step || await contexts.OfAsync(step, cancellationToken) is not { } context)
            return (null, Answer.Failure(new Problem(ErrorCodes.StepNotWaiting)));
        var definition = catalogue.Of(step.Type);
        if (!StepAccess.MayAnswer(actor, step, definition))
            return (null, Answer.Failure(new Problem(ErrorCodes.NotAllowed, null, definition.Title)));
        var form = definition.Form(context);
        if (step.State != StepState.Open)
            return (null, posted is null
                ? Settled(step, context, form, FormValues.Empty, place.Exit, StatusCodes.Status200OK)
                : await SentTooLateAsync(actor, place, step, context, form, posted, cancellationToken));

        var plan = new JourneyPlan(
            form, place.Path, place.Exit, FormShape.Of(form, step.RunId), step.Case.BodyId, actor.PersonId, DraftOf(step), StepWording.Record);
        return (new Journey(plan, drafts, visit, (values, file) => AnswerAsync(actor, place, form, context, values, file, cancellationToken)), null);
    }

    /// <summary>A step's id alone is the same in every case.</summary>
    private static string DraftOf(Step step) => $"{step.Case.CaseId}:{step.StepId}";

    /// <summary>Somebody was faster, or it was themselves; what they typed on earlier pages stands in their draft.</summary>
    private async Task<IResult> SentTooLateAsync(
        Actor actor, StepPlace place, Step step, StepContext context, Form form, PostedForm posted, CancellationToken cancellationToken)
    {
        var draft = await drafts.FindAsync(step.Case.BodyId, actor.PersonId, DraftOf(step), cancellationToken);
        var typed = posted.Values.WithDefaults(draft ?? new Dictionary<string, string>());
        return IsSameAnswer(step, actor, form, typed)
            ? Answer.SeeOther(place.Done)
            : Settled(step, context, form, typed, place.Exit, ErrorCodes.StepAnswered.Status);
    }

    private async Task<JourneyEnd> AnswerAsync(
        Actor actor, StepPlace place, Form form, StepContext context, FormValues values, UploadedFile? file, CancellationToken cancellationToken)
    {
        var result = await answering.AnswerAsync(actor, place.Case, place.StepId, values, file, cancellationToken);
        if (result.IsStored || IsSameAnswer(result.Step, actor, form, values))
        {
            if (place.OnAnswered is { } mark)
                await mark();
            await TakenIn.AnswerAsync(steps, place.Case, place.StepId, context.Steps, cancellationToken);
            return JourneyEnd.With(Answer.SeeOther(place.Done));
        }

        var isSettled = result.Problems.Any(problem => problem.Code == ErrorCodes.StepAnswered || problem.Code == ErrorCodes.StepNotWaiting);
        return isSettled && result.Step is { } step
            ? JourneyEnd.With(Settled(step, context, form, values, place.Exit, result.Problems[0].Code.Status))
            : JourneyEnd.Refused(result.Problems);
    }

    /// <summary>A form sent twice is answered as if it had been sent once.</summary>
    private static bool IsSameAnswer(Step? step, Actor actor, Form form, FormValues values) =>
        step?.Answer is { } answer
        && answer.PersonId == actor.PersonId
        && FormReader.Normalise(form, values).All(pair => answer[pair.Key] == pair.Value);

    private static IResult Settled(Step step, StepContext context, Form form, FormValues typed, string exit, int status)
    {
        var by = step.Answer is { } answer ? context.People.GetValueOrDefault(answer.PersonId)?.FullName ?? answer.PersonId : null;
        return Answer.Page<SettledStepPage>(new SettledStepModel(step, form, by, typed, exit), status);
    }
}
