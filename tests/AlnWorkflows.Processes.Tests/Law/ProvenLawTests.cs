using System.Reflection;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Processes.Tests.Law;

public sealed class ProvenLawTests
{
    private static readonly HashSet<string> Known =
        [.. RuleTable.LoadEmbedded().Rules.Select(rule => rule.Id), .. Enum.GetValues<NoticeKind>().Select(ProvesAttribute.OfNotice)];

    [Fact]
    public void Whatever_of_the_law_a_process_carries_out_is_proven_by_a_test_that_names_it()
    {
        var proven = Proofs().Select(proof => proof.Id).ToHashSet(StringComparer.Ordinal);
        var carriedOut =
            from table in ProcessTables.All
            from id in table.Duties.Concat(table.Rules).Concat(table.Notices.Select(ProvesAttribute.OfNotice))
            where !proven.Contains(id)
            select $"{table.Process}: {id}";

        Assert.True(!carriedOut.Any(), $"No test says that it proves this; mark it with [Proves(…)]:{Environment.NewLine}{string.Join(Environment.NewLine, carriedOut)}");
    }

    [Fact]
    public void What_a_process_or_a_proof_names_stands_in_the_law()
    {
        var named = ProcessTables.All.SelectMany(table => table.Duties.Concat(table.Rules).Select(id => (Where: table.Process, Id: id))).Concat(Proofs());
        Assert.All(named, one => Assert.Contains(one.Id, Known));
    }

    private static IEnumerable<(string Where, string Id)> Proofs() =>
        from type in typeof(ProvenLawTests).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.IsDefined(typeof(FactAttribute), inherit: true)
        from proof in method.GetCustomAttributes<ProvesAttribute>()
        select ($"{type.Name}.{method.Name}", proof.Id);
}
