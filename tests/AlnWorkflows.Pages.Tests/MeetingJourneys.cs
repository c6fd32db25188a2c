using System.Globalization;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

/// <summary>Ways through the pages of meetings.</summary>
internal static class MeetingJourneys
{
    /// <summary>Arranges a meeting of the learner, the parent and a teacher, and ends on its page.</summary>
    public static async Task<Meeting> ArrangeAsync(PagesSite site, Visitor visitor)
    {
        var key = (await site.Get<ICases>().ListAsync(Seed.School, null, 1, null)).Items.Single().Key;
        var contacts = await site.Get<ICases>().ContactsAsync(key);
        var answers = new Dictionary<string, string>
        {
            ["purpose"] = nameof(MeetingPurpose.Planning),
            ["attendees"] = string.Join(',', contacts.Select(contact => contact.PersonId).Append(Seed.Teacher)),
            ["minutes"] = "60",
            ["how"] = "in-person",
            ["place"] = "Ystafell 4",
        };
        At(answers, "time1On", 1, 10, ("time1From", "14:00"));
        At(answers, "time2On", 2, 10, ("time2From", "09:30"));
        await visitor.GetAsync($"{CasePaths.Case(key)}/arrange-meeting");
        for (var page = 0; page < 8 && !visitor.Path.Contains("/meetings/", StringComparison.Ordinal); page++)
            await visitor.SubmitAsync(form =>
            {
                if (!visitor.Path.EndsWith("/check", StringComparison.Ordinal))
                    Fill(form, answers);
            });
        Assert.Contains("/meetings/", visitor.Path, StringComparison.Ordinal);
        return Assert.Single(await site.Get<IMeetings>().OfCaseAsync(key));
    }

    /// <summary>Fixes the first time after everybody's time to choose has passed.</summary>
    public static async Task<Meeting> FixAsync(PagesSite site, Visitor visitor, Meeting meeting)
    {
        foreach (var attendee in meeting.Attendees.Where(attendee => attendee.ChoosesTime))
        {
            if ((await site.Get<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId)).Any(reply => reply.PersonId == attendee.PersonId))
                continue;
            await visitor.GetAsync($"/cases/{meeting.Case.BodyId}/{meeting.Case.CaseId}/meetings/{meeting.MeetingId}/replies/{attendee.PersonId}");
            await visitor.SubmitAsync(form => (form["times"], form["welsh"], form["interpreting"]) = ("1", "no", "none"));
        }

        await AnswerAsync(site, visitor, meeting, MeetingStepTypes.Fix, form => form["time"] = "1");
        return (await site.Get<IMeetings>().FindAsync(meeting.Case, meeting.MeetingId))!;
    }

    public static async Task AnswerAsync(PagesSite site, Visitor visitor, Meeting meeting, string type, Action<Dictionary<string, string>> fill)
    {
        var step = Assert.Single(await site.Get<ISteps>().OfCaseAsync(meeting.Case), step => step.Type == type && step.State == StepState.Open);
        await visitor.GetAsync(CasePaths.Step(step.Case, step.StepId));
        await visitor.SubmitAsync(fill);
        Assert.Equal(StepState.Answered, (await site.Get<ISteps>().FindAsync(step.Case, step.StepId))!.State);
    }

    public static void At(Dictionary<string, string> form, string field, int day, int month, (string Field, string Value) time)
    {
        (form[$"{field}-day"], form[$"{field}-month"], form[$"{field}-year"]) = (day.ToString(CultureInfo.InvariantCulture), month.ToString(CultureInfo.InvariantCulture), "2025");
        form[time.Field] = time.Value;
    }

    private static void Fill(Dictionary<string, string> form, Dictionary<string, string> answers)
    {
        var asked = form["_asked"].Split(',').ToHashSet();
        foreach (var (name, value) in answers)
            if (asked.Contains(name.Split('-', '.')[0]))
                form[name] = value;
    }
}
