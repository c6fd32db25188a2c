using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Tables;

/// <summary>Puts a process's table into the words that its steps, rules, notices and messages have everywhere else.</summary>
public sealed class ProcessReading(StepCatalogue catalogue, RuleTable rules)
{
    private static readonly BilingualText AnAnswer = new("Ateb i unrhyw un o’i chamau", "An answer to any of its steps");

    /// <summary>The parts of the table, without those that are empty.</summary>
    public IReadOnlyList<ProcessSection> Of(ProcessTable table) =>
    [
        .. Section(new("Dyletswyddau", "Duties"), table.Duties.Concat(table.Rules).Select(DutyWords)),
        .. Section(new("Camau, a phwy sy’n gyfrifol", "Steps, and whose they are"), table.Steps.Select(StepWords)),
        .. Section(new("Beth mae’n aros amdano", "What it waits for"), table.Waits.Select(wait => wait.What).Prepend(AnAnswer)),
        .. Section(new("Hysbysiadau", "Notices"), table.Notices.Select(NoticeNames.Of)),
        .. Section(new("Negeseuon", "Messages"), table.Messages.Select(MessageNames.Of)),
        .. Section(new("Prosesau y mae’n eu cychwyn", "Processes it starts"), table.HandsOverTo.Select(process => ProcessTables.Find(process)!.Name)),
        .. Section(new("Sut mae’n dod i ben", "How it ends"), table.Ends.Select(end => end.Name), isEnd: true),
    ];

    private static IEnumerable<ProcessSection> Section(BilingualText title, IEnumerable<BilingualText> lines, bool isEnd = false)
    {
        List<BilingualText> all = [.. lines];
        if (all.Count > 0)
            yield return new ProcessSection(title, all, isEnd);
    }

    private BilingualText StepWords(string type)
    {
        var step = catalogue.Of(type);
        return new BilingualText("{0} ({1})", "{0} ({1})").With(step.Title, RoleNames.Of(step.Owner));
    }

    private BilingualText DutyWords(string ruleId)
    {
        var rule = rules.Rules.Last(rule => rule.Id == ruleId);
        return rule.Period is { } period ? new BilingualText("{0}: {1}", "{0}: {1}").With(rule.Name, PeriodWords.Of(period.Unit, period.Length)) : rule.Name;
    }
}
