namespace AlnWorkflows.Durable.Tests.Scripts;

/// <summary>Names the test's code to run, with something for it to work on.</summary>
public sealed record ScriptInput(string Script, int Round = 0, string? Text = null);
