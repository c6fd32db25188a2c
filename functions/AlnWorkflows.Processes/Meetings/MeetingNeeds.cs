using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Turns what a meeting needs somebody to do into steps: interpreting asked for, questions that lack a language,
/// people who cannot be mailed. What is no longer needed is closed.</summary>
public sealed class MeetingNeeds(ISteps steps, IPeople people, ICalendars calendars, StepCatalogue catalogue, TimeProvider time)
{
    /// <param name="untold">Those whom a message of the present round could not reach.</param>
    public async Task SeeToAsync(Meeting meeting, IReadOnlyList<MeetingReply> replies, IReadOnlyList<string> untold, CancellationToken cancellationToken)
    {
        var run = MeetingProcess.RunOf(meeting);
        var needed = await NeededAsync(meeting, replies, untold, run, cancellationToken);
        var open = (await steps.OfCaseAsync(meeting.Case, cancellationToken))
            .Where(step => step.RunId == run.InstanceId() && step.State == StepState.Open)
            .Where(step => step.Type is MeetingStepTypes.Interpreting or MeetingStepTypes.Tell);
        foreach (var past in open.Where(step => !needed.Any(need => need.StepId == step.StepId)))
            await steps.CloseAsync(past.Case, past.StepId, past.RunId, time.GetUtcNow(), cancellationToken);
        foreach (var need in needed)
        {
            var step = await steps.OpenAsync(need, cancellationToken);
            if (step.State == StepState.Open && step.SafeBy != need.SafeBy)
                await steps.RedateAsync(step.Case, step.StepId, need.SafeBy, null, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Step>> NeededAsync(
        Meeting meeting, IReadOnlyList<MeetingReply> replies, IReadOnlyList<string> untold, CaseRun run, CancellationToken cancellationToken)
    {
        var arrangeBy = await ArrangeByAsync(meeting, cancellationToken);
        var round = MeetingMessages.RoundOf(meeting);
        var needed = untold.Select(person => Of(run, MeetingStepTypes.Tell, round, person, null)).ToList();
        foreach (var reply in replies.Where(reply => reply.NeedsInterpreting))
            needed.Add(Of(run, MeetingStepTypes.Interpreting, Occurrence(reply), reply.PersonId, arrangeBy));
        if (MeetingQuestions.Missing(meeting, await ReadersAsync(meeting, cancellationToken)).Count > 0)
            needed.Add(Of(run, MeetingStepTypes.Translate, 1, null, arrangeBy));
        return needed;
    }

    /// <summary>Another wish than before is asked about anew.</summary>
    private static int Occurrence(MeetingReply reply) => reply switch
    {
        { Welsh: true, Interpreting: null } => 1,
        { Welsh: false } => 2,
        _ => 3,
    };

    private Step Of(CaseRun run, string type, int occurrence, string? subject, DateOnly? by)
    {
        var definition = catalogue.Of(type);
        return new Step(
            run.Key(), run.StepId(type, occurrence, subject), run.InstanceId(), type, definition.Kind, definition.Owner, null, subject, by, null,
            StepState.Open, time.GetUtcNow());
    }

    private async Task<DateOnly?> ArrangeByAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (meeting.Time is not { } at)
            return meeting.ReplyBy;
        var today = London.Today(time);
        try
        {
            var by = (await calendars.OfBodyAsync(meeting.Case.BodyId, cancellationToken)).SchoolDaysBefore(at.On, MeetingRules.SchoolDaysToArrange);
            return by > today ? by : today;
        }
        catch (CalendarGapException)
        {
            return today;
        }
    }

    private async Task<IReadOnlyList<Language?>> ReadersAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var languages = new List<Language?>();
        foreach (var attendee in meeting.Attendees)
            languages.Add((await people.FindAsync(meeting.Case.BodyId, attendee.PersonId, cancellationToken))?.Language);
        return languages;
    }
}
