namespace AlnWorkflows.Records.Tests;

public class AuditRecordsTests : RecordsTest
{
    [Fact]
    public async Task Entries_come_oldest_first_and_those_of_one_instant_are_all_kept()
    {
        await Audit.AddAsync(Given.Audit(Given.Key, "later", Given.Morning.AddTicks(1)));
        await Audit.AddAsync(Given.Audit(Given.Key, "same", Given.Morning));
        await Audit.AddAsync(Given.Audit(Given.Key, "same", Given.Morning));
        await Audit.AddAsync(Given.Audit(Given.Key, "earlier", Given.Morning.AddDays(-1)));

        var entries = await Audit.OfCaseAsync(Given.Key);

        Assert.Equal(["earlier", "same", "same", "later"], entries.Select(entry => entry.What));
        Assert.Equal("consent", entries[0].About["step"]);
    }
}
