namespace AlnWorkflows.Records.Tests;

public class BodyRecordsTests : RecordsTest
{
    [Fact]
    public async Task Bodies_are_found_listed_and_changed()
    {
        await Bodies.SaveAsync(Given.Body(Given.OtherSchool));
        await Bodies.SaveAsync(Given.Body(Given.OtherSchool) with { LaAgreedEscalation = true });

        Assert.True((await Bodies.FindAsync(Given.OtherSchool))!.LaAgreedEscalation);
        Assert.Equal([Given.School, Given.OtherSchool], (await Bodies.AllAsync()).Select(body => body.BodyId));
        Assert.Null(await Bodies.FindAsync("unknown"));
    }
}
