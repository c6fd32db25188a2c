using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;

namespace AlnWorkflows.AzureHost.Functions;

public static class StepsFunctions
{
    [Function("OpenStep")]
    public static Task<StepResult> OpenStep([ActivityTrigger] OpenStepInput input, FunctionContext function) =>
        ActivityRun.RunAsync<OpenStepActivity, OpenStepInput, StepResult>(function, input);

    [Function("CloseSteps")]
    public static Task<int> CloseSteps([ActivityTrigger] CloseStepsInput input, FunctionContext function) =>
        ActivityRun.RunAsync<CloseStepsActivity, CloseStepsInput, int>(function, input);
}
