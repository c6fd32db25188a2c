namespace AlnWorkflows.Simulation.Scenarios;

/// <param name="Fails">How many attempts fail before one goes well.</param>
/// <param name="Says">What the activity returns.</param>
public sealed record EffectInput(string Key, int Fails = 0, string Says = "");
