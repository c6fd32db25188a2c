using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>People who answer what a case asks of them, as its forms ask it.</summary>
internal sealed class StepActs(World world, School school, Manner manner)
{
    private readonly FormFilling filling = new(world.Random, manner);
    private readonly HashSet<string> answered = new(StringComparer.Ordinal);

    /// <summary>The steps whose answers were acknowledged.</summary>
    public IReadOnlySet<string> Answered => answered;

    /// <summary>The day as a person types it: a host whose clock is behind takes no date that is in its future.</summary>
    public static DateOnly Today(World world) => London.DateOf(world.Now - TimeSpan.FromMinutes(1));

    /// <summary>Answers one of the steps that are open, if anybody is minded to.</summary>
    /// <returns>False where nobody answered.</returns>
    public async Task<bool> AnswerOneAsync(CaseKey key)
    {
        var open = (await school.Get<ISteps>().OfCaseAsync(key)).Where(step => step.State == StepState.Open).OrderBy(step => step.StepId, StringComparer.Ordinal);
        var minded = open.Where(step => world.Random.Next(manner.ShynessOf(step)) == 0).ToList();
        return minded.Count > 0 && await AnswerAsync(minded[world.Random.Next(minded.Count)]);
    }

    /// <summary>Answers one open step of a type as soon as there is one; false where there is none within these days.</summary>
    public async Task<bool> AnswerWhenOpenAsync(CaseKey key, string type, int days)
    {
        for (var waited = 0; waited < days; waited++)
        {
            if ((await school.Get<ISteps>().OfCaseAsync(key)).FirstOrDefault(step => step.Type == type && step.State == StepState.Open) is { } step)
                return await AnswerAsync(step);
            await world.DelayAsync(TimeSpan.FromDays(1));
        }

        return false;
    }

    private async Task<bool> AnswerAsync(Step step)
    {
        if (await FormAsync(step) is not { } form || filling.Fill(form, step.Type, Today(world)) is not var (values, file))
        {
            world.Count($"no answer found to {step.Type}");
            return false;
        }

        var result = await world.PersistAsync(services => services.GetRequiredService<StepAnswering>().AnswerAsync(ActorOf(step), step.Case, step.StepId, values, file, CancellationToken.None));
        if (result.Problems.Count == 0)
            answered.Add(step.StepId);
        else
            await ExpectAsync(step, values, file, result.Problems[0]);
        return true;
    }

    /// <summary>Somebody was faster, or what was typed came to a host only when it was right no longer.</summary>
    private async Task ExpectAsync(Step step, FormValues values, UploadedFile? file, Problem problem)
    {
        if ((await school.Get<ISteps>().FindAsync(step.Case, step.StepId)) is not { State: StepState.Open } now)
            return;
        var form = await FormAsync(now);
        world.Expect(form is null || FormReader.Check(form, values, file).Count > 0, $"The answer to step '{step.StepId}' was refused: {problem.Code.Code} ({problem.Field}).");
    }

    private async Task<Form?> FormAsync(Step step) =>
        await school.Get<StepContexts>().OfAsync(step, CancellationToken.None) is { } context
            ? school.Get<StepCatalogue>().Of(step.Type).Form(context with { Today = Today(world) })
            : null;

    /// <summary>Whoever it is asked of, or staff in their name.</summary>
    private Actor ActorOf(Step step)
    {
        var definition = school.Get<StepCatalogue>().Of(step.Type);
        return StepAccess.MayAnswer(School.Coordinator, step, definition)
            ? School.Coordinator
            : new Actor(step.OwnerPersonId ?? School.Head, step.Case.BodyId, [step.Owner]);
    }
}
