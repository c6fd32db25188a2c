using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Starting;

/// <summary>Goes with the draft from its first page, so that a form sent twice starts one case.</summary>
internal static class StartToken
{
    public const string Field = "startToken";

    /// <summary>Two windows of one person share a draft and its token: what tells their cases apart is the learner.</summary>
    private static readonly string[] Learner = ["firstName", "surname", "dateOfBirth"];

    public static FormValues New() => new(new Dictionary<string, string> { [Field] = Ids.New() });

    /// <summary>The key under which the start is stored once; it names nobody.</summary>
    public static string KeyOf(Actor actor, FormValues values) =>
        $"{actor.PersonId}-{Ids.From(string.Join('\n', Learner.Select(name => values[name]).Prepend(values[Field])))}";
}
