using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Baton;

/// <summary>Continues as new after a few events of two names, however many are waiting.</summary>
public sealed class BatonOrchestration : Orchestration<BatonInput, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, BatonInput input)
    {
        var (state, left, right) = (input, (Task<string>?)null, (Task<string>?)null);
        for (var taken = 0; taken <= input.Generation % 3 && state.Over < 2; taken++)
        {
            using var over = new CancellationTokenSource();
            (left, right) = (context.WaitForExternalEvent<string>("Left", over.Token), context.WaitForExternalEvent<string>("right", over.Token));
            await Task.WhenAny(left, right);
            over.Cancel();
            if (left.IsCompletedSuccessfully)
                state = Take(state, await left, (baton, heard) => baton with { Left = baton.Left + heard });
            if (right.IsCompletedSuccessfully)
                state = Take(state, await right, (baton, heard) => baton with { Right = baton.Right + heard });
        }

        await context.EffectAsync(new EffectInput($"{input.Key}:{input.Generation}"));
        if (state.Over < 2)
            context.ContinueAsNew(state with { Generation = input.Generation + 1 });
        return $"{state.Left}|{state.Right}";
    }

    private static BatonInput Take(BatonInput state, string heard, Func<BatonInput, string, BatonInput> add) =>
        heard == "last" ? state with { Over = state.Over + 1 } : add(state, heard);
}
