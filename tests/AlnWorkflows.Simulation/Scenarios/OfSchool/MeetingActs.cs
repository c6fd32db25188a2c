using System.Globalization;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>The one meeting of a case: arranged, answered by the parent, fixed, moved, called off, recorded.</summary>
internal sealed class MeetingActs(World world, School school, CaseKey key)
{
    private const string Time = "14:00";
    private string? meetingId;

    /// <summary>Arranges it, or has the parent answer.</summary>
    public async Task ActAsync()
    {
        var parent = (await school.Get<ICases>().ContactsAsync(key)).Single(contact => contact.Relation == ContactRelation.Parent).PersonId;
        if (meetingId is null)
            await ArrangeAsync(parent);
        else if (await school.Get<IMeetings>().FindAsync(key, meetingId) is { } meeting)
            await ReplyAsync(meeting, parent);
    }

    /// <summary>Whoever is told of a meeting is told of its changes in their order.</summary>
    public void Check()
    {
        foreach (var attendee in school.Carrier.Invitations.GroupBy(invitation => invitation.RecipientId, invitation => invitation.Sequence))
            world.Expect(attendee.SequenceEqual(attendee.Order()), $"'{attendee.Key}' was told of the meeting's changes in the order {string.Join(", ", attendee)}.");
    }

    private async Task ArrangeAsync(string parent)
    {
        meetingId = Ids.New();
        var values = new FormValues(new Dictionary<string, string>
        {
            ["purpose"] = nameof(MeetingPurpose.Planning),
            ["attendees"] = $"{parent},{School.Alnco}",
            ["minutes"] = "60",
            ["time1On"] = DayIn(world, 25), ["time1From"] = Time, ["time2On"] = DayIn(world, 28), ["time2From"] = Time,
            ["agreedBy"] = "Mam", ["agreedOn"] = DayIn(world, 0),
            ["how"] = "in-person", ["place"] = "Ystafell 4",
            ["questions.cy"] = "Beth sy’n mynd yn dda?", ["questions.en"] = "What is going well?",
        });
        var problems = await world.PersistAsync(services => services.GetRequiredService<MeetingArranging>().ArrangeAsync(School.Coordinator, key, meetingId, values, CancellationToken.None));
        world.Expect(problems.Count == 0, $"The meeting was not arranged: {string.Join(", ", problems.Select(problem => $"{problem.Code.Code} ({problem.Field})"))}.");
    }

    private async Task ReplyAsync(Meeting meeting, string parent)
    {
        var values = new FormValues(new Dictionary<string, string>
        {
            ["welsh"] = "no", ["interpreting"] = "none", ["times"] = "1",
            ["answer"] = world.Random.Next(2) == 0 ? nameof(MeetingAnswer.Accepted) : nameof(MeetingAnswer.Declined),
        });
        await world.PersistAsync(services => services.GetRequiredService<MeetingReplying>().ReplyAsync(meeting, parent, parent, values, CancellationToken.None));
    }

    private static string DayIn(World world, int days) => London.Today(world.Time).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
