namespace AlnWorkflows.Simulation.Scenarios.Baton;

/// <param name="Left">What has been heard of one name so far.</param>
/// <param name="Right">What has been heard of the other.</param>
public sealed record BatonInput(string Key, int Generation = 0, string Left = "", string Right = "", int Over = 0);
