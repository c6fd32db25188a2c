using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

/// <summary>What code that runs inside an orchestration must not call, each with what to do instead. The compiler finds
/// some of it everywhere; this finds all of it where it would break a replay or hang an instance.</summary>
internal static partial class OrchestrationBans
{
    private static readonly (Regex Call, string Name, string Instead)[] Bans =
    [
        Ban(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b", "the machine's clock", "use context.CurrentUtcDateTime"),
        Ban(@"\bTimeProvider\b", "TimeProvider", "dates come from activities and stand in the history; for the instant of the turn use context.CurrentUtcDateTime"),
        Ban(@"\b(Stopwatch|Environment\.TickCount)", "a stopwatch", "use context.CurrentUtcDateTime"),
        Ban(@"\bGuid\.(NewGuid|CreateVersion7)\b", "a random GUID", "use context.NewGuid"),
        Ban(@"\b(Random|RandomNumberGenerator)\b", "chance", "let an activity draw, so that the draw stands in the history"),
        Ban(@"\bTask\.Delay\b", "Task.Delay", "use context.CreateTimer"),
        Ban(@"\b(PeriodicTimer|Timer\s*\()", "a timer of the machine", "use context.CreateTimer"),
        Ban(@"\bTask\.(Run|Factory)\b", "Task.Run", "use context.CallActivityAsync"),
        Ban(@"\b(Thread|ThreadPool|Parallel)\.", "a thread", "use context.CallActivityAsync"),
        Ban(@"\bTask\.WhenEach\b", "Task.WhenEach", "use Task.WhenAny over the tasks that are left"),
        Ban(@"\.ContinueWith\b", "ContinueWith", "await the task"),
        Ban(@"\.CancelAsync\b", "CancelAsync", "use Cancel"),
        Ban(@"\.CancelAfter\b|new CancellationTokenSource\(\s*[^)\s]", "a token that the machine's clock cancels", "use context.CreateTimer"),
        Ban(@"\.WaitAsync\(\s*(TimeSpan|timeout)", "WaitAsync with a time", "give WaitForExternalEvent the time, or use context.CreateTimer"),
        Ban(@"\bConfigureAwait\b", "ConfigureAwait", "leave it out: an orchestration goes on in the engine's own turn"),
        Ban(@"\.Result\b|\.GetResult\(|\.Wait\(|\bTask\.Wait(All|Any)\b", "waiting for a task by blocking", "await the task"),
        Ban(@"\b(HttpClient|File|Directory)\b", "input or output", "call an activity"),
        Ban(@"\bEnvironment\.(?!TickCount|NewLine)", "the environment", "let an activity read the setting"),
    ];

    /// <summary>What each ban is called, and what to do instead.</summary>
    public static IEnumerable<(string Name, string Instead)> All => Bans.Select(ban => (ban.Name, ban.Instead));

    /// <summary>Every banned call with its place and the advice.</summary>
    public static IEnumerable<string> In(string file, IEnumerable<string> lines) =>
        from line in lines.Select((text, number) => (text: Code(text), number: number + 1))
        from ban in Bans
        where ban.Call.IsMatch(line.text)
        select $"{file}:{line.number} uses {ban.Name}: {ban.Instead}";

    private static (Regex, string, string) Ban(string call, string name, string instead) => (new Regex(call, RegexOptions.Compiled), name, instead);

    private static string Code(string line) => Comment().Replace(Text().Replace(line, "\"\""), "");

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Text();

    [GeneratedRegex("//.*$")]
    private static partial Regex Comment();
}
