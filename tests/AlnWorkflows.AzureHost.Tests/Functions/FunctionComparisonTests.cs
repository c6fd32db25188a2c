using System.Reflection;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Tests.Functions;

/// <summary>The functions against the processes' registry, which the embedded engine runs from.</summary>
public sealed class FunctionComparisonTests
{
    private static readonly WorkflowRegistry Registry = ProcessesServices.Registry();

    [Fact]
    public void Every_orchestration_has_its_function_with_the_same_name_and_output()
    {
        var expected = Registry.Orchestrations.Values.Select(known => $"{known.Name}: {TypesOf(known.Type, typeof(Orchestration<,>))[1]}");
        var found = FunctionTable.With<OrchestrationTriggerAttribute>().Select(function => $"{function.Key}: {ReturnOf(function.Value)}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_activity_has_its_function_with_the_same_name_input_and_output()
    {
        var expected = Registry.Activities.Select(known => $"{known.Key}: {string.Join(" to ", TypesOf(known.Value, typeof(Activity<,>)))}");
        var found = FunctionTable.With<ActivityTriggerAttribute>().Select(function =>
            $"{function.Key}: {FunctionTable.Trigger<ActivityTriggerAttribute>(function.Value)!.ParameterType} to {ReturnOf(function.Value)}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_activity_has_the_name_of_an_orchestration_as_functions_share_one_space_of_names() =>
        Assert.Empty(Registry.Activities.Keys.Intersect(Registry.Orchestrations.Keys, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void There_is_no_other_function_than_the_pages_the_sweep_the_calendars_and_the_purge() =>
        Assert.Equal(
            ["Calendars", "Pages", "PurgeHistory", "Sweep"],
            FunctionTable.All.Keys.Except(Registry.Orchestrations.Keys).Except(Registry.Activities.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void An_activity_takes_a_client_exactly_where_something_it_is_made_of_starts_or_addresses_instances()
    {
        var expected = Registry.Activities.Where(known => Reaches(known.Value)).Select(known => known.Key);
        var found = FunctionTable.With<ActivityTriggerAttribute>().Where(function => FunctionTable.Trigger<DurableClientAttribute>(function.Value) is not null).Select(function => function.Key);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_client_is_bound_as_the_only_type_the_extension_binds()
    {
        var clients = FunctionTable.All.Values.Select(FunctionTable.Trigger<DurableClientAttribute>).OfType<ParameterInfo>().ToList();

        Assert.NotEmpty(clients);
        Assert.All(clients, client => Assert.Equal(typeof(DurableTaskClient), client.ParameterType));
    }

    [Fact]
    public void An_orchestrations_function_is_static_and_takes_its_context_alone() =>
        Assert.All(FunctionTable.With<OrchestrationTriggerAttribute>(), function =>
        {
            Assert.True(function.Value.IsStatic);
            Assert.Equal(typeof(TaskOrchestrationContext), Assert.Single(function.Value.GetParameters()).ParameterType);
        });

    [Fact]
    public void The_worker_can_call_every_function() =>
        Assert.All(FunctionTable.All.Values, function => Assert.True(function.IsPublic && function.DeclaringType!.IsVisible, $"{function.DeclaringType}.{function.Name}"));

    [Fact]
    public void One_function_takes_every_request_of_every_method_of_anybody()
    {
        var trigger = FunctionTable.Trigger<HttpTriggerAttribute>(Assert.Single(FunctionTable.With<HttpTriggerAttribute>()).Value)!;
        var http = trigger.GetCustomAttribute<HttpTriggerAttribute>()!;

        Assert.Equal(typeof(HttpRequest), trigger.ParameterType);
        Assert.Equal(("{*path}", AuthorizationLevel.Anonymous), (http.Route, http.AuthLevel));
        Assert.Superset(new HashSet<string> { "get", "head", "post", "put", "patch", "delete", "options" }, http.Methods!.ToHashSet());
    }

    [Fact]
    public void The_sweep_comes_each_minute() =>
        Assert.Equal("0 * * * * *", FunctionTable.Trigger<TimerTriggerAttribute>(FunctionTable.All["Sweep"])!.GetCustomAttribute<TimerTriggerAttribute>()!.Schedule);

    private static Type[] TypesOf(Type type, Type model)
    {
        for (var known = type; known is not null; known = known.BaseType)
        {
            if (known.IsGenericType && known.GetGenericTypeDefinition() == model)
                return known.GetGenericArguments();
        }

        throw new InvalidOperationException($"{type} is no {model}.");
    }

    private static Type ReturnOf(MethodInfo function) => function.ReturnType.GetGenericArguments().Single();

    private static bool Reaches(Type type) => Reaches(type, []);

    private static bool Reaches(Type type, HashSet<Type> seen) =>
        type == typeof(WorkflowClient)
        || (seen.Add(type) && type.Assembly == typeof(ProcessesServices).Assembly && type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => Reaches(parameter.ParameterType, seen))));
}
