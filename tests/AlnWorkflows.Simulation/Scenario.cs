using AlnWorkflows.Durable;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation;

/// <summary>A process, or a few, with what the world does to it and what must hold of it. Made anew for every seed; its
/// fields are what it remembers of its acts.</summary>
/// <remarks>It must be the same for the same seed: draw from <see cref="World.Random"/>, wait by
/// <see cref="World.DelayAsync"/>, and await nothing but what the world returns.</remarks>
public abstract class Scenario
{
    /// <summary>How it is called on the command line: the class's name without "Scenario".</summary>
    public string Name => GetType().Name is var name && name.EndsWith("Scenario", StringComparison.Ordinal) ? name[..^"Scenario".Length] : name;

    /// <summary>When the world's time starts (UTC), where the scenario has a world of its own.</summary>
    public virtual DateTimeOffset StartsAt => new(2025, 9, 15, 8, 0, 0, TimeSpan.Zero);

    /// <summary>It needs a world of its own. Others share one: two or three of different names run side by side.</summary>
    public virtual bool IsAlone => false;

    /// <summary>Its processes go on from their records when the engine has lost all its rows.</summary>
    public virtual bool SurvivesLossOfEngine => false;

    /// <summary>How long the world goes on after all acts, at most; what is due later is left.</summary>
    public virtual TimeSpan LastsOn => TimeSpan.MaxValue;

    /// <summary>A registry to start from, where the scenario has a world of its own.</summary>
    public virtual WorkflowRegistry NewRegistry() => new();

    /// <summary>Registers its orchestrations and activities. Activities may take <see cref="Effects"/> and the
    /// <see cref="World"/> through their constructors.</summary>
    public virtual void Register(WorkflowRegistry registry)
    {
    }

    /// <summary>Adds what its activities need, in every host.</summary>
    public virtual void AddServices(IServiceCollection services)
    {
    }

    /// <summary>What every host does besides running its engine, from its start to its end.</summary>
    public virtual Task RunBesideEngineAsync(IServiceProvider services) => Task.CompletedTask;

    /// <summary>When something besides the engine's timers is due; now, where something is left to be done.</summary>
    public virtual Task<DateTimeOffset?> NextDueAsync(World world) => Task.FromResult<DateTimeOffset?>(null);

    /// <summary>Seeds what is stored before the first host starts; nothing goes wrong here.</summary>
    public virtual Task PrepareAsync(World world) => Task.CompletedTask;

    /// <summary>All that the world outside does, to its end.</summary>
    public abstract Task ActAsync(World world);

    /// <summary>What must hold whenever no turn, nudge or activity is pending.</summary>
    public virtual Task CheckAtRestAsync(World world) => Task.CompletedTask;

    /// <summary>What must hold when everything has been done and the world has come to rest for good.</summary>
    public abstract Task CheckAtEndAsync(World world);
}
