using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class DeliveryRecordsTests : RecordsTest
{
    private IDeliveries Deliveries => Port<IDeliveries>();

    [Fact]
    public async Task What_was_delivered_is_found_between_two_days_both_included_over_months_and_in_its_own_body_alone()
    {
        foreach (var day in new[] { new DateOnly(2025, 12, 1), new DateOnly(2025, 9, 30), new DateOnly(2025, 10, 1), new DateOnly(2025, 9, 15), new DateOnly(2026, 1, 6) })
            await RecordAsync(Of(day));
        await RecordAsync(Of(new DateOnly(2025, 10, 1), "row-2"));

        var found = await Deliveries.OfCaseAsync(Given.Key, new DateOnly(2025, 9, 30), new DateOnly(2026, 1, 6));

        Assert.Equal(
            [new(2025, 9, 30), new(2025, 10, 1), new(2025, 10, 1), new(2025, 12, 1), new DateOnly(2026, 1, 6)],
            found.Select(delivery => delivery.On));
        Assert.Equal(Of(new DateOnly(2025, 9, 30)), found[0]);
        Assert.Empty(await Deliveries.OfCaseAsync(Given.Key with { BodyId = Given.OtherSchool }, new DateOnly(2025, 9, 1), new DateOnly(2026, 1, 31)));
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    public async Task A_day_recorded_again_is_replaced_and_only_another_outcome_is_a_correction(Lie lie)
    {
        await RecordAsync(Of(Given.Day));
        await RecordAsync(Of(Given.Day) with { RecordedAt = Given.Morning.AddHours(1) });
        Assert.Null((await Deliveries.OfCaseAsync(Given.Key, Given.Day, Given.Day))[0].Earlier);

        Tables.Lie(lie);
        await RecordAsync(Of(Given.Day) with { Outcome = DeliveryOutcome.Missed, Why = MissedReason.LearnerAbsent });

        Assert.Equal((DeliveryOutcome.Missed, MissedReason.LearnerAbsent), Assert.Single((await Deliveries.OfCaseAsync(Given.Key, Given.Day, Given.Day)).Select(one => (one.Outcome, one.Why!.Value))));
        Assert.Equal(DeliveryOutcome.Given, Assert.Single((await Deliveries.OfCaseAsync(Given.Key, Given.Day, Given.Day))[0].Earlier!).Outcome);
    }

    [Fact]
    public async Task Those_who_give_provision_are_replaced_as_a_whole_and_find_the_cases_of_their_own_body()
    {
        var other = Given.Key with { CaseId = "case-0002" };
        await Deliveries.AssignAsync(Given.Key, ["staff-0001", "staff-0002"]);
        await Deliveries.AssignAsync(other, ["staff-0001"]);
        await Deliveries.AssignAsync(Given.Key, ["staff-0002", "staff-0003"]);
        await Deliveries.AssignAsync(Given.Key, ["staff-0002", "staff-0003"]);

        Assert.Equal([other], await Deliveries.CasesOfAsync(Given.School, "staff-0001"));
        Assert.Equal([Given.Key], await Deliveries.CasesOfAsync(Given.School, "staff-0002"));
        Assert.Equal([Given.Key], await Deliveries.CasesOfAsync(Given.School, "staff-0003"));
        Assert.Empty(await Deliveries.CasesOfAsync(Given.OtherSchool, "staff-0003"));
        Assert.Empty(await Deliveries.CasesOfAsync(Given.School, "staff"));

        await Deliveries.AssignAsync(Given.Key, []);
        Assert.Empty(await Deliveries.CasesOfAsync(Given.School, "staff-0003"));
    }

    private static Delivery Of(DateOnly on, string row = "row-1") => new(Given.Key, row, on, DeliveryOutcome.Given, null, null, "staff-0001", Given.Morning);

    private Task RecordAsync(Delivery delivery) => Deliveries.RecordAsync(delivery);
}
