using System.Reflection;
using AlnWorkflows.AzureHost.Tests.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace AlnWorkflows.AzureHost.Tests.Functions;

/// <summary>Invokes the host's functions as the worker does: by name, each in a scope of its own, with what their
/// parameters ask for.</summary>
internal sealed class FunctionCode(IServiceProvider services) : IHubCode
{
    /// <summary>The client that is bound to a function that asks for one.</summary>
    public DurableTaskClient? Client { get; set; }

    public Task<string?> RunOrchestrationAsync(string name, TaskOrchestrationContext context) => InvokeAsync(name, context, context.InstanceId, null);

    public Task<string?> RunActivityAsync(string name, string instanceId, string? input) => InvokeAsync(name, null, instanceId, input);

    public Task RunTimerAsync(string name) => InvokeAsync(name, null, "", null);

    private async Task<string?> InvokeAsync(string name, TaskOrchestrationContext? orchestration, string instanceId, string? input)
    {
        await using var scope = services.CreateAsyncScope();
        var method = FunctionTable.All[name];
        var target = method.IsStatic ? null : ActivatorUtilities.CreateInstance(scope.ServiceProvider, method.DeclaringType!);
        var context = ContextOf(scope.ServiceProvider, instanceId);
        var arguments = method.GetParameters().Select(parameter => Argument(parameter, context, orchestration, input)).ToArray();
        var run = (Task)method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await run;
        return run.GetType().GetProperty(nameof(Task<int>.Result)) is { } result && result.PropertyType.Name != "VoidTaskResult" ? Wire.Text(result.GetValue(run)) : null;
    }

    private object? Argument(ParameterInfo parameter, FunctionContext context, TaskOrchestrationContext? orchestration, string? input) => parameter switch
    {
        _ when parameter.GetCustomAttribute<DurableClientAttribute>() is not null => Client,
        _ when parameter.GetCustomAttribute<OrchestrationTriggerAttribute>() is not null => orchestration,
        _ when parameter.GetCustomAttribute<ActivityTriggerAttribute>() is not null => Wire.Value(input, parameter.ParameterType),
        _ when parameter.GetCustomAttribute<TimerTriggerAttribute>() is not null => new TimerInfo(),
        _ when parameter.ParameterType == typeof(FunctionContext) => context,
        _ => CancellationToken.None,
    };

    public static FunctionContext ContextOf(IServiceProvider scope, string instanceId)
    {
        var binding = new Mock<BindingContext>();
        binding.SetupGet(data => data.BindingData).Returns(new Dictionary<string, object?> { ["instanceId"] = instanceId });
        var context = new Mock<FunctionContext>();
        context.SetupGet(function => function.InstanceServices).Returns(scope);
        context.SetupGet(function => function.BindingContext).Returns(binding.Object);
        return context.Object;
    }
}
