namespace AlnWorkflows.LocalHost.Starting;

/// <summary>What was written after the program's name.</summary>
/// <param name="Settings">Settings given there: <c>--name=value</c> or <c>--name value</c>.</param>
internal sealed record ServiceArguments(bool IsDemonstration, string[] Settings)
{
    private const string Demonstration = "--demo";

    /// <exception cref="FormatException">Something is neither <c>--demo</c> nor a setting.</exception>
    public static ServiceArguments Parse(string[] args)
    {
        var settings = new List<string>();
        var waiting = new Queue<string>(args.Where(argument => argument != Demonstration));
        while (waiting.TryDequeue(out var argument))
        {
            if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.Length == 2)
                throw NotUnderstood(argument);
            settings.Add(argument);
            if (argument.Contains('=', StringComparison.Ordinal))
                continue;
            settings.Add(waiting.TryDequeue(out var value) && !value.StartsWith("--", StringComparison.Ordinal) ? value : throw NotUnderstood(argument));
        }

        return new ServiceArguments(args.Contains(Demonstration), [.. settings]);
    }

    private static FormatException NotUnderstood(string argument) => new(
        $"'{argument}' is not understood. Give --demo, settings as --AlnWorkflows:MailFrom=aln@school.example, or a command: clock, calendar, links, wording.");
}
