using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Tests.Running;

/// <summary>Two teachers of the school, for stories about those who teach a learner.</summary>
internal static class Teachers
{
    public const string Ffion = "person-ffion";
    public const string Dewi = "person-dewi";

    public static async Task SaveAsync(ProcessHost host)
    {
        foreach (var (id, first) in new[] { (Ffion, "Ffion"), (Dewi, "Dewi") })
            await host.Get<IPeople>().SaveAsync(new Person(ProcessHost.School, id, first, "Harries", [Role.Teacher], Email: $"{id}@example.org"), null);
    }
}
