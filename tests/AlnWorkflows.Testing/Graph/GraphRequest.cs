using System.Text.Json.Nodes;

namespace AlnWorkflows.Testing.Graph;

/// <summary>A request as it came.</summary>
public sealed record GraphRequest(string Method, string Path, string Query, string? Authorization, IReadOnlyList<string> Prefer, JsonObject? Body);
