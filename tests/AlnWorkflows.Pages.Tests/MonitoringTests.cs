using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Tests;

public sealed class MonitoringTests
{
    private static readonly string MyProvision = $"/schools/{Seed.School}/my-provision";

    private static readonly Dictionary<string, string> Row = new()
    {
        ["section"] = "2B", ["what"] = "Grŵp darllen", ["often"] = "3 × 20", ["outcome"] = "Darllen 40 gair", ["deliverers"] = Seed.Teacher, ["welsh"] = "yes",
        ["from-day"] = "8", ["from-month"] = "9", ["from-year"] = "2025",
    };

    [Fact]
    public async Task The_ALNCo_starts_monitoring_a_plan_given_before_and_adds_a_row_which_the_teacher_named_records_with_one_button()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        var key = await MonitoredAsync(site, alnco);
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await teacher.GetAsync("/my-provision");
        Assert.Equal(MyProvision, teacher.Path);
        Assert.Contains("Alys Prydderch: Grŵp darllen", teacher.Words, StringComparison.Ordinal);
        Assert.Contains("Nothing is recorded yet.", teacher.Words, StringComparison.Ordinal);

        await teacher.SubmitAsync(_ => { }, ("outcome", "Given"));

        Assert.Contains("It is recorded.", teacher.Words, StringComparison.Ordinal);
        Assert.Contains("Monday: Given", teacher.Words, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2025, 9, 15), DeliveryOutcome.Given, Seed.Teacher), Assert.Single((await DeliveriesAsync(site, key)).Select(one => (one.On, one.Outcome, one.RecordedBy))));
    }

    [Theory]
    [InlineData("en", "Not given", "Staff were absent", "times given: 1, times not given: 1")]
    [InlineData("cy", "Ni roddwyd", "Roedd y staff yn absennol", "wedi’i rhoi: 1, heb ei rhoi: 1")]
    public async Task The_case_shows_each_row_with_a_drawing_by_week_and_the_same_in_a_table(string language, string missed, string why, string summary)
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        var key = await MonitoredAsync(site, alnco);
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await RecordAsync(teacher, "Missed-StaffAbsent", "2025-09-12");
        await RecordAsync(teacher, "Given", "2025-09-15");

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");

        var drawing = alnco.Page.QuerySelector("svg[aria-labelledby='strip-1-title strip-1-desc']")!;
        Assert.Contains(summary, drawing.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        foreach (var said in new[] { "Darllen 40 gair", "Ffion Harries", missed, why })
            Assert.Contains(said, alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_tried_so_that_it_would_be_given_in_Welsh_stands_on_the_case()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        var key = await MonitoredAsync(site, alnco);
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await RecordAsync(teacher, "GivenNotInWelsh", "2025-09-15");
        await alnco.GetAsync(CasePaths.Case(key));
        Assert.Contains("It was not always given in Welsh, and no step is recorded.", alnco.Words, StringComparison.Ordinal);

        await RecordAsync(teacher, "GivenNotInWelsh", "2025-09-15", "Gofynnwyd i’r clwstwr");

        await alnco.GetAsync(CasePaths.Case(key));
        Assert.Contains("15 September 2025: Gofynnwyd i’r clwstwr (Ffion Harries)", alnco.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Missed", HttpStatusCode.UnprocessableEntity)]
    [InlineData("Nonsense", HttpStatusCode.UnprocessableEntity)]
    public async Task A_missed_day_needs_its_reason(string pressed, HttpStatusCode status)
    {
        await using var site = await PagesSite.StartAsync();
        var key = await MonitoredAsync(site, await site.SignedInAsync(Seed.Alnco));
        var teacher = await site.SignedInAsync(Seed.Teacher);

        await RecordAsync(teacher, pressed, "2025-09-15");

        Assert.Equal(status, teacher.Status);
        Assert.Empty(await DeliveriesAsync(site, key));
    }

    [Fact]
    public async Task Somebody_who_does_not_give_a_row_neither_sees_it_nor_may_record_it()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        var key = await MonitoredAsync(site, alnco);
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await teacher.GetAsync(MyProvision);
        var form = teacher.Fields();

        await alnco.GetAsync(MyProvision);
        Assert.Contains("You are not named to give any provision at present.", alnco.Words, StringComparison.Ordinal);
        await alnco.SubmitAsync(
            fields =>
            {
                fields["case"] = form["case"];
                fields["row"] = form["row"];
            },
            ("outcome", "Given"), "form[action='/sign-out']", MyProvision);
        Assert.Equal(HttpStatusCode.Forbidden, alnco.Status);
        Assert.Empty(await DeliveriesAsync(site, key));

        var governor = await site.SignedInAsync(Seed.Governor);
        await governor.GetAsync(MyProvision);
        Assert.Equal(HttpStatusCode.Forbidden, governor.Status);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task The_page_of_those_who_give_provision_has_a_name_for_every_field(string language)
    {
        await using var site = await PagesSite.StartAsync();
        await MonitoredAsync(site, await site.SignedInAsync(Seed.Alnco));
        var teacher = await site.SignedInAsync(Seed.Teacher);

        await teacher.GetAsync($"{MyProvision}?lang={language}");

        Assert.NotEmpty(teacher.Page.QuerySelectorAll("select, textarea"));
        Assert.Empty(PageShapeTests.Faults(teacher.Page, language));
    }

    /// <summary>A case whose plan was given before its provision was monitored, with one row.</summary>
    [Theory]
    [InlineData("en", "No row of section 2B or 2C was added.", "Add it under")]
    [InlineData("cy", "Ni chafodd rhes o adran 2B neu 2C ei hychwanegu.", "Ychwanegwch hi")]
    public async Task A_closed_case_asks_nobody_to_add_a_row(string language, string said, string asked)
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        var key = await MonitoredWithoutRowsAsync(site, alnco);
        await Journeys.OpenStepAsync(site, alnco, ReviewStepTypes.PlanEnds);
        await Journeys.AnswerPagesAsync(alnco, new Dictionary<string, string> { ["how"] = ReviewCodes.Left, ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025" });
        await site.SettleAsync();

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");

        Assert.Contains(said, alnco.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(asked, alnco.Words, StringComparison.Ordinal);
    }

    private static async Task<CaseKey> MonitoredAsync(PagesSite site, Visitor alnco)
    {
        var key = await MonitoredWithoutRowsAsync(site, alnco);
        await Journeys.OpenStepAsync(site, alnco, MonitoringStepTypes.Row);
        await Journeys.AnswerPagesAsync(alnco, Row);
        Assert.EndsWith("?done=answered", alnco.Path, StringComparison.Ordinal);
        return key;
    }

    private static async Task<CaseKey> MonitoredWithoutRowsAsync(PagesSite site, Visitor alnco)
    {
        await Journeys.StartCaseAsync(alnco);
        var key = new CaseKey(Seed.School, alnco.Path.Split('?')[0].Split('/')[3]);
        using (var scope = site.Get<IServiceScopeFactory>().CreateScope())
        {
            var reviews = scope.ServiceProvider.GetRequiredService<ReviewStarting>();
            await reviews.CopyGivenAsync(ReviewProcess.RunFor(key, 1), new DateOnly(2025, 9, 15), CancellationToken.None);
            await reviews.EnsureAsync(key, 1, CancellationToken.None);
        }

        await site.SettleAsync();
        await alnco.GetAsync(CasePaths.Case(key));
        await alnco.SubmitAsync(_ => { }, selector: $"form[action='{CasePaths.Case(key)}/monitoring']");
        await alnco.GetAsync(CasePaths.Case(key));
        Assert.Contains("No row of section 2B or 2C has been added yet", alnco.Words, StringComparison.Ordinal);
        return key;
    }

    private static async Task RecordAsync(Visitor teacher, string pressed, string on, string welshSteps = "")
    {
        await teacher.GetAsync(MyProvision);
        await teacher.SubmitAsync(
            form =>
            {
                form["on"] = on;
                form["welshSteps"] = welshSteps;
            },
            ("outcome", pressed));
    }

    private static Task<IReadOnlyList<Delivery>> DeliveriesAsync(PagesSite site, CaseKey key) =>
        site.Get<IDeliveries>().OfCaseAsync(key, new DateOnly(2025, 9, 1), new DateOnly(2025, 9, 30));
}
