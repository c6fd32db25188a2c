using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class CalendarRecordsTests : RecordsTest
{
    private static readonly DateOnly Monday = new(2025, 10, 6);

    private ICalendars Calendars => Port<ICalendars>();

    [Fact]
    public async Task A_body_that_entered_nothing_has_its_authoritys_calendar()
    {
        var calendar = await Calendars.OfBodyAsync(Given.School);

        Assert.Equal("cardiff", calendar.Id);
        Assert.True(calendar.IsSchoolDay(Monday));
        Assert.Null(await Calendars.OverlayAsync(Given.School));
    }

    [Fact]
    public async Task What_a_body_entered_lies_over_its_authoritys_calendar()
    {
        Assert.True(await SaveAsync(Overlay(Monday), 0));

        var calendar = await Calendars.OfBodyAsync(Given.School);

        Assert.Equal("ysgol-y-bryn", calendar.Id);
        Assert.False(calendar.IsSchoolDay(Monday));
        Assert.EndsWith(".1", calendar.Revision, StringComparison.Ordinal);
        Assert.Equal([Monday], (await Calendars.OverlayAsync(Given.School))!.InsetDays);
    }

    [Fact]
    public async Task A_change_based_on_an_old_revision_stores_nothing()
    {
        Assert.True(await SaveAsync(Overlay(Monday), 0));

        Assert.False(await SaveAsync(Overlay(Monday.AddDays(1)), 0));
        Assert.False(await SaveAsync(Overlay(Monday.AddDays(1)), 2));

        Assert.Equal([Monday], (await Calendars.OverlayAsync(Given.School))!.InsetDays);
        Assert.True(await SaveAsync(Overlay(Monday.AddDays(1)), 1));
        Assert.Equal(2, (await Calendars.OverlayAsync(Given.School))!.Revision);
    }

    [Fact]
    public async Task Of_changes_made_at_once_one_is_stored()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 5).Select(n => SaveAsync(Overlay(Monday.AddDays(n)), 0)));

        Assert.Single(saved, stored => stored);
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    [InlineData(Lie.StoredLater)]
    public async Task A_change_stored_without_an_answer_counts_as_stored(Lie lie)
    {
        Tables.Lie(lie);

        Assert.True(await SaveAsync(Overlay(Monday), 0));
        Assert.Equal(1, (await Calendars.OverlayAsync(Given.School))!.Revision);
    }

    [Fact]
    public async Task A_calendar_that_does_not_hold_is_refused_before_it_is_stored()
    {
        await Assert.ThrowsAsync<InvalidCalendarException>(() => SaveAsync(Overlay(Monday.AddDays(-1)), 0));

        Assert.Null(await Calendars.OverlayAsync(Given.School));
    }

    [Fact]
    public async Task A_body_whose_authority_has_no_dates_has_those_it_enters()
    {
        await Bodies.SaveAsync(Given.Body(Given.School) with { AuthorityId = "unknown-authority" });
        Assert.Empty((await Calendars.OfBodyAsync(Given.School)).Years);
        var cardiff = AuthorityCalendars.LoadEmbedded().Find("cardiff")!;
        Assert.True(cardiff.Covers(Monday));

        Assert.True(await SaveAsync(Overlay() with { TermDates = [Terms()] }, 0));

        Assert.True((await Calendars.OfBodyAsync(Given.School)).IsSchoolDay(Monday));
    }

    [Fact]
    public async Task What_an_authority_entered_lies_beneath_what_its_schools_enter()
    {
        await Bodies.SaveAsync(Given.Body("cardiff") with { Kind = BodyKind.LocalAuthority });
        Assert.True(await Calendars.SaveOverlayAsync("cardiff", SchoolOverlay.Empty("cardiff", new("Caerdydd", "Cardiff")) with { InsetDays = [Monday] }, 0, "officer-0001"));
        Assert.False((await Calendars.OfBodyAsync(Given.School)).IsSchoolDay(Monday));

        Assert.True(await SaveAsync(Overlay(Monday.AddDays(1)), 0));
        var calendar = await Calendars.OfBodyAsync(Given.School);
        Assert.Equal((false, false, "1.1.1"), (calendar.IsSchoolDay(Monday), calendar.IsSchoolDay(Monday.AddDays(1)), calendar.Revision));
    }

    [Fact]
    public async Task A_calendar_as_it_would_be_is_shown_without_being_stored()
    {
        await Bodies.SaveAsync(Given.Body("cardiff") with { Kind = BodyKind.LocalAuthority });
        var authority = SchoolOverlay.Empty("cardiff", new("Caerdydd", "Cardiff")) with { InsetDays = [Monday] };

        Assert.False((await Calendars.IfSavedAsync(Given.School, authority)).IsSchoolDay(Monday));
        Assert.False((await Calendars.IfSavedAsync(Given.School, Overlay(Monday))).IsSchoolDay(Monday));
        Assert.True((await Calendars.OfBodyAsync(Given.School)).IsSchoolDay(Monday));
    }

    [Fact]
    public async Task An_institution_of_further_education_rests_on_its_own_terms_and_adds_no_day_outside_them()
    {
        await Bodies.SaveAsync(Given.Body(Given.School) with { Kind = BodyKind.FurtherEducation });
        Assert.Empty((await Calendars.OfBodyAsync(Given.School)).Years);
        var terms = Overlay() with { TermDates = [Terms()] };
        var halfTerm = new ExtraDay(new DateOnly(2025, 10, 28), new("Arholiad", "Examination"));

        await Assert.ThrowsAsync<InvalidCalendarException>(() => SaveAsync(terms with { ExtraDays = [halfTerm] }, 0));
        Assert.True(await SaveAsync(terms, 0));
        Assert.True((await Calendars.OfBodyAsync(Given.School)).IsSchoolDay(Monday));
    }

    [Fact]
    public async Task A_revision_its_run_and_the_nudge_that_starts_it_are_stored_together_or_not_at_all()
    {
        var run = Given.Run(Given.Key with { CaseId = "calendar-1" });
        Assert.True(await Calendars.SaveOverlayAsync(Given.School, Overlay(Monday), 0, "staff-0001", run, Given.Audit(run.Case, "calendar-saved")));
        Assert.False(await Calendars.SaveOverlayAsync(Given.School, Overlay(), 0, "staff-0001", run with { InstanceId = "calendar-1:another:1" }));

        Assert.Equal([run.InstanceId], (await Runs.LiveAsync(null)).Items.Select(live => live.InstanceId));
        Assert.Single((await Runs.NudgesAsync(null)).Items);
        Assert.Equal("staff-0001", (await Calendars.RevisionAsync(Given.School, 1))!.ByPersonId);
        Assert.Null(await Calendars.RevisionAsync(Given.School, 2));
    }

    [Fact]
    public async Task An_unknown_body_has_no_calendar()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Calendars.OfBodyAsync("unknown"));
    }

    private static SchoolYearTerms Terms()
    {
        static TermDates Term(string first, string halfFirst, string halfLast, string last) => new(Marked(first), Marked(halfFirst), Marked(halfLast), Marked(last));
        static MarkedDate Marked(string date) => new(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Processes.Law.Confidence.V);
        return new SchoolYearTerms(
            new SchoolYear(2025),
            Term("2025-09-01", "2025-10-27", "2025-10-31", "2025-12-19"),
            Term("2026-01-05", "2026-02-16", "2026-02-20", "2026-03-27"),
            Term("2026-04-13", "2026-05-25", "2026-05-29", "2026-07-20"));
    }

    private static SchoolOverlay Overlay(params DateOnly[] inset) =>
        new(Given.School, new BilingualText("Ysgol y Bryn", "Hill School"), 0, [], inset, [new SchoolClosure(new DateOnly(2025, 12, 1), new BilingualText("Eira", "Snow"))]);

    private Task<bool> SaveAsync(SchoolOverlay overlay, int basedOn) => Calendars.SaveOverlayAsync(Given.School, overlay, basedOn, "staff-0001");
}
