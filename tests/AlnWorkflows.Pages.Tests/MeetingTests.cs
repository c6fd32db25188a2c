using System.Net;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class MeetingTests
{
    [Fact]
    public async Task The_page_of_times_says_the_earliest_date_and_an_arranged_meeting_shows_who_is_asked()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        await alnco.GetAsync(alnco.Page.QuerySelector("a[href$='/arrange-meeting']")!.GetAttribute("href")!);
        await alnco.SubmitAsync(form => (form["purpose"], form["attendees"]) = ("Planning", Seed.Teacher));
        Assert.Contains("The earliest date without agreement to shorter notice: Monday 29 September 2025.", alnco.Words, StringComparison.Ordinal);

        var meeting = await MeetingJourneys.ArrangeAsync(site, alnco);
        Assert.Contains("Times offered", alnco.Words, StringComparison.Ordinal);
        Assert.Contains("Accepted: 0. Tentative: 0. Declined: 0. No answer: 3.", alnco.Words, StringComparison.Ordinal);
        Assert.Equal(AttendeeKind.Staff, meeting.Attendee(Seed.Teacher)!.Kind);
    }

    [Fact]
    public async Task A_parent_chooses_times_and_accepts_by_link_without_a_code_and_changes_their_mind()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, meeting, parent, path) = await OfferedAsync(site);
        var family = site.Visitor();
        await family.GetAsync(path);
        Assert.Equal("Dewis amser ar gyfer y cyfarfod", family.Heading);
        await family.SubmitAsync(form => (form["times"], form["welsh"], form["interpreting"]) = ("1,2", "yes", "none"));
        Assert.Contains("Mae eich ateb wedi’i gofnodi", family.Words, StringComparison.Ordinal);

        meeting = await MeetingJourneys.FixAsync(site, alnco, meeting);
        await family.GetAsync($"{path}?lang=en");
        Assert.Contains("Wednesday 1 October 2025, 14:00–15:00", family.Words, StringComparison.Ordinal);
        await family.SubmitAsync(form => (form["answer"], form["word"]) = ("Declined", "Gweithio y diwrnod hwnnw"));
        await family.SubmitAsync(form => form["answer"] = "Accepted");

        var reply = Assert.Single(await site.Get<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId), one => one.PersonId == parent);
        Assert.Equal((MeetingAnswer.Accepted, true, "Gweithio y diwrnod hwnnw", ReplySource.Page), (reply.Answer!.Value, reply.Welsh, reply.Word, reply.Source));
        Assert.DoesNotContain("Gweithio", family.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        await alnco.GetAsync(MeetingPath(meeting));
        Assert.Contains("Mair Prydderch Family Accepted Welsh", alnco.Words, StringComparison.Ordinal);
        Assert.Contains("Arrange interpreting or communication support for the meeting", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_looks_at_the_link_answer_nothing_and_show_nothing_of_the_learner_or_the_questions()
    {
        await using var site = await PagesSite.StartAsync();
        var (_, meeting, parent, path) = await OfferedAsync(site);
        var family = site.Visitor();
        for (var look = 0; look < 50; look++)
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, path);
            using var answer = await family.SendAsync(head);
            await family.GetAsync($"{path}/meeting");
            Assert.Equal(HttpStatusCode.OK, family.Status);
        }

        await site.SettleAsync();
        Assert.Empty(await site.Get<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId));
        var seen = family.Page.DocumentElement.OuterHtml;
        Assert.DoesNotContain("Alys", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Prydderch", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Beth sy’n mynd yn dda?", seen, StringComparison.Ordinal);
        await family.GetAsync($"{path}/questions");
        Assert.Equal("Mae angen cod arnoch", family.Heading);
        await family.GetAsync(path);
        await family.SubmitAsync(form => (form["times"], form["welsh"], form["interpreting"]) = ("none", "no", "none"));
        Assert.Empty(Assert.Single(await site.Get<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId), one => one.PersonId == parent).Times);
    }

    [Fact]
    public async Task An_answer_about_a_time_that_has_moved_is_asked_for_again()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, meeting, parent, path) = await OfferedAsync(site);
        meeting = await MeetingJourneys.FixAsync(site, alnco, meeting);
        var family = site.Visitor();
        await family.GetAsync($"{path}?lang=en");
        await MeetingJourneys.AnswerAsync(site, alnco, meeting, MeetingStepTypes.Move, form => MeetingJourneys.At(form, "timeOn", 11, 11, ("timeFrom", "10:00")));
        await family.SubmitAsync(form => (form["answer"], form["welsh"], form["interpreting"]) = ("Accepted", "no", "none"));

        Assert.Equal(HttpStatusCode.Conflict, family.Status);
        Assert.Contains("Tuesday 11 November 2025, 10:00–11:00", family.Words, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await site.Get<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId), reply => reply.PersonId == parent).Answer);
    }

    [Fact]
    public async Task A_cancelled_meeting_says_so_and_takes_no_answer()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, meeting, _, path) = await OfferedAsync(site);
        await MeetingJourneys.AnswerAsync(site, alnco, meeting, MeetingStepTypes.Cancel, form => form["why"] = "Salwch");
        var family = site.Visitor();
        await family.GetAsync($"{path}?lang=en");

        Assert.Contains("This meeting is cancelled.", family.Words, StringComparison.Ordinal);
        Assert.Null(family.Page.QuerySelector("#page-form"));
    }

    [Fact]
    public async Task A_teacher_who_reads_no_cases_answers_signed_in_and_the_headteacher_sees_whom_to_release_when()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, meeting, _, _) = await OfferedAsync(site);
        await MeetingJourneys.FixAsync(site, alnco, meeting);
        var head = await site.SignedInAsync(Seed.Head);
        await head.GetAsync("/release");
        Assert.Contains("Wednesday 1 October 2025, 14:00–15:00 Ffion Harries No answer", head.Words, StringComparison.Ordinal);

        var teacher = await site.SignedInAsync(Seed.Teacher);
        await teacher.GetAsync($"/meetings/{meeting.Case.BodyId}/{meeting.Case.CaseId}/{meeting.MeetingId}");
        Assert.Contains("What is going well?", teacher.Words, StringComparison.Ordinal);
        await teacher.SubmitAsync(form => (form["answer"], form["welsh"], form["interpreting"]) = ("Tentative", "no", "none"));
        await head.GetAsync("/release");
        Assert.Contains("Ffion Harries Tentative", head.Words, StringComparison.Ordinal);
        await teacher.GetAsync($"/schools/{Seed.School}/release");
        Assert.Equal(HttpStatusCode.Forbidden, teacher.Status);
        var governor = await site.SignedInAsync(Seed.Governor);
        await governor.GetAsync($"/meetings/{meeting.Case.BodyId}/{meeting.Case.CaseId}/{meeting.MeetingId}");
        Assert.Equal(HttpStatusCode.NotFound, governor.Status);
    }

    [Fact]
    public async Task Staff_record_what_somebody_told_them_and_a_further_question_is_asked_without_losing_anything()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, meeting, parent, _) = await OfferedAsync(site);
        await alnco.GetAsync($"{MeetingPath(meeting)}/replies/{parent}");
        await alnco.SubmitAsync(form => (form["times"], form["welsh"], form["interpreting"], form["access"]) = ("2", "no", "other", "Ramp"));
        Assert.Contains("Which language?", alnco.Words, StringComparison.Ordinal);
        Assert.Null(alnco.Page.QuerySelector(".govuk-error-summary"));
        await alnco.SubmitAsync(form => form["language"] = "Pwyleg");

        Assert.StartsWith(MeetingPath(meeting), alnco.Path, StringComparison.Ordinal);
        var reply = Assert.Single(await site.Get<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId), one => one.PersonId == parent);
        Assert.Equal(("Pwyleg", "Ramp", ReplySource.Staff), (reply.Interpreting, reply.AccessNeeds, reply.Source));
        Assert.Contains("Interpreting: Pwyleg", alnco.Words, StringComparison.Ordinal);
    }

    private static string MeetingPath(Meeting meeting) => $"/cases/{meeting.Case.BodyId}/{meeting.Case.CaseId}/meetings/{meeting.MeetingId}";

    /// <summary>A meeting whose times are offered, and the path of the parent's link.</summary>
    private static async Task<(Visitor Alnco, Meeting Meeting, string Parent, string Path)> OfferedAsync(PagesSite site)
    {
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        var meeting = await MeetingJourneys.ArrangeAsync(site, alnco);
        var parent = meeting.Attendees.Single(attendee => attendee.Kind == AttendeeKind.Family).PersonId;
        var address = await site.Get<ILinks>().TokenAsync(meeting.Case, LinkPurpose.Meeting, meeting.MeetingId, parent);
        return (alnco, meeting, parent, $"/l/{address}");
    }
}
