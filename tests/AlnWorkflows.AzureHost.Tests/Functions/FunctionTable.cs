using System.Reflection;
using AlnWorkflows.AzureHost.Functions;
using Microsoft.Azure.Functions.Worker;

namespace AlnWorkflows.AzureHost.Tests.Functions;

/// <summary>The functions of the host, as the worker's generator finds them.</summary>
internal static class FunctionTable
{
    public static IReadOnlyDictionary<string, MethodInfo> All { get; } = typeof(PagesFunction).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
        .ToDictionary(method => method.GetCustomAttribute<FunctionAttribute>()!.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<KeyValuePair<string, MethodInfo>> With<TTrigger>()
        where TTrigger : Attribute => All.Where(function => Trigger<TTrigger>(function.Value) is not null);

    public static ParameterInfo? Trigger<TTrigger>(MethodInfo function)
        where TTrigger : Attribute => function.GetParameters().FirstOrDefault(parameter => parameter.GetCustomAttribute<TTrigger>() is not null);
}
