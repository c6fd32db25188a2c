using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.AzureHost.Tests.Functions;

/// <summary>What an ALNCo does, through the services the pages use.</summary>
internal static class Cases
{
    public static FormValues Concern => new(new Dictionary<string, string>
    {
        ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy",
        ["awareOn"] = "2025-09-15", ["awareFrom"] = "Parent", ["awareBy"] = "Mam",
        ["lookedAfter"] = "no", ["dualRegistered"] = "no", ["planMaintained"] = "no", ["decidedBefore"] = "no",
        ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org",
        ["parent1Willing"] = "yes", ["parent1AskedBy"] = "Siân Evans", ["parent1AskedOn"] = "2025-09-01",
        ["coordinator"] = AzureHouse.Alnco,
    });

    public static async Task<CaseKey> StartAsync(AzureHouse house)
    {
        var started = await house.InvokeAsync(services => services.GetRequiredService<CaseStarting>().StartAsync(AzureHouse.Coordinator, AzureHouse.School, Concern, "the-case", CancellationToken.None));
        Assert.Empty(started.Problems);
        await house.SettleAsync();
        return started.Case!.Value;
    }

    public static async Task AnswerAsync(AzureHouse house, CaseKey key, string type, params (string Field, string Value)[] values)
    {
        var step = Assert.Single(await house.Get<ISteps>().OfCaseAsync(key), step => step.Type == type && step.State == StepState.Open);
        var typed = new FormValues(values.ToDictionary(value => value.Field, value => value.Value));
        var answered = await house.InvokeAsync(services => services.GetRequiredService<StepAnswering>().AnswerAsync(AzureHouse.Coordinator, key, step.StepId, typed, null, CancellationToken.None));
        Assert.Empty(answered.Problems);
        await house.SettleAsync();
    }
}
