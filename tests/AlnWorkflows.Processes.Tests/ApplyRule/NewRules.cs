using System.Text.Json.Nodes;
using AlnWorkflows.Processes.ApplyRule;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.ApplyRule;

/// <summary>A change of law in stories.</summary>
internal static class NewRules
{
    /// <summary>The shipped table, with a second version of the school's rule from 1 October 2025.</summary>
    public static RuleTable With(int length)
    {
        using var shipped = typeof(RuleTable).Assembly.GetManifestResourceStream("rules.json")!;
        var rules = JsonNode.Parse(shipped)!.AsArray();
        var first = rules.First(rule => (string)rule!["id"]! == RuleIds.SchoolDecideAndIdp)!;
        var second = first.DeepClone();
        first["effectiveTo"] = "2025-09-30";
        second["version"] = 2;
        second["effectiveFrom"] = "2025-10-01";
        second["period"]!["length"] = length;
        rules.Add(second);
        return RuleTable.Parse("rules.json", rules.ToJsonString());
    }

    public static async Task<Problem?> OrderRuleAsync(this ProcessHost host)
    {
        var problem = await host.Get<RuleChanging>().OrderAsync(host.ActorOf(ProcessHost.Administrator), RuleIds.SchoolDecideAndIdp, 2, CancellationToken.None);
        await host.SettleAsync();
        return problem;
    }
}
