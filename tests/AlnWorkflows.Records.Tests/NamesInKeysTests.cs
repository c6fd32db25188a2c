using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class NamesInKeysTests : RecordsTest
{
    [Fact]
    public async Task Names_stand_in_no_key_but_those_of_search_rows()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key, "Cadwgan", Given.Case(Given.Key, "Angharad", "Cadwgan")) with
        {
            NewPeople = [Given.Person("parent-0001", "Cadwgan", "Angharad", Role.Teacher)],
        });
        await Cases.ChangeAsync(Given.Key, of => of with { Learner = of.Learner with { FirstName = "Angharad-Cadwgan" } }, null);
        await Steps.OpenAsync(Given.Step(Given.Key));
        await Steps.AnswerAsync(Given.Key, "consent", Given.Answer(value: "Cadwgan"), Given.Audit(Given.Key, "answered"), Given.Nudge(Given.Key));

        var named = Tables.Keys.Where(key => Names(key.Partition) || Names(key.Row)).ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.StartsWith("search!", key.Row, StringComparison.Ordinal));
        Assert.All(named, key => Assert.Equal(("Records", Given.School), (key.Table, key.Partition)));
    }

    private static bool Names(string key) =>
        key.Contains("cadwgan", StringComparison.OrdinalIgnoreCase) || key.Contains("angharad", StringComparison.OrdinalIgnoreCase);
}
