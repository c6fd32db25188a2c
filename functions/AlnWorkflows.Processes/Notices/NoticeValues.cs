using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The values a notice is filled with: what every message about the case knows, and what the step's answer says.</summary>
public sealed class NoticeValues(CaseValues values, IDuties duties, ISteps steps, NoticeWords words, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<string, BilingualText>> OfAsync(NoticeOrder order, StepAnswer answer, Person reader, Notice? corrects, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        var duty = order.DutyId is null ? null : await duties.FindAsync(key, order.DutyId, cancellationToken);
        var filled = duty is null ? await values.OfAsync(key, cancellationToken) : await values.OfAsync(duty, cancellationToken);
        var today = BilingualDate.Date(London.Today(time));
        var answered = new FormValues(answer.Values);
        var happenedOn = BilingualDate.Date(answer.HappenedOn);

        filled["date"] = today;
        filled["addressee"] = BilingualText.Same(string.Join('\n', new[] { reader.FullName, reader.PostalAddress }.Where(line => !string.IsNullOrWhiteSpace(line))));
        filled["decidedOn"] = happenedOn;
        filled["referredOn"] = today;
        filled["recordedOn"] = happenedOn;
        if (answered.Date("newDate") is { } newDate)
            filled["newDate"] = BilingualDate.Date(newDate);
        if (answered.Date("lookAgainOn") is { } lookAgainOn)
            filled["lookAgainOn"] = BilingualDate.Date(lookAgainOn);
        if (corrects is not null)
            filled["corrects"] = BilingualDate.Date(London.DateOf(corrects.PreparedAt));

        var step = (await steps.FindAsync(key, order.StepId, cancellationToken))!;
        foreach (var (name, text) in words.Of(step, answered))
            filled[name] = text;
        return filled;
    }
}
