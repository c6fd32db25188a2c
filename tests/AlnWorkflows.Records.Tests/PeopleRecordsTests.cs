using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class PeopleRecordsTests : RecordsTest
{
    [Fact]
    public async Task A_person_is_kept_as_saved_last()
    {
        var person = Given.Person("parent-0001", "Mair", "Prydderch") with { Language = Language.Cy, NoticesByEmail = new("staff-0001", Given.Day), Email = "mair@home.example" };
        await People.SaveAsync(person, null);
        await People.SaveAsync(person with { Phone = "029 2000 0001" }, Given.Audit(Given.Key, "person-changed"));

        var found = await People.FindAsync(Given.School, "parent-0001");

        Assert.Equal("029 2000 0001", found!.Phone);
        Assert.True(found.TakesNoticesByEmail);
        Assert.Equal("person-changed", Assert.Single(await Audit.OfCaseAsync(Given.Key)).What);
    }

    [Fact]
    public async Task Staff_are_listed_by_surname_without_families_and_professionals()
    {
        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Ŵyn", Role.Teacher), null);
        await People.SaveAsync(Given.Person("staff-0002", "Bethan", "Zachary", Role.Headteacher, Role.Family), null);
        await People.SaveAsync(Given.Person("staff-0003", "Aled", "evans", Role.Alnco), null);
        await People.SaveAsync(Given.Person("parent-0001", "Mair", "Adams"), null);
        await People.SaveAsync(Given.Person("professional-0001", "Huw", "Bevan", Role.Professional), null);

        Assert.Equal(["evans", "Ŵyn", "Zachary"], (await People.StaffAsync(Given.School)).Select(person => person.Surname));
    }

    [Fact]
    public async Task Who_is_staff_no_more_leaves_the_list()
    {
        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher), null);

        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Family), null);

        Assert.Empty(await People.StaffAsync(Given.School));
    }

    [Fact]
    public async Task A_person_is_found_in_every_body_that_knows_them()
    {
        var person = Given.Person("professional-0001", "Huw", "Bevan", Role.Professional);
        await People.SaveAsync(person, null);
        await People.SaveAsync(person with { BodyId = Given.OtherSchool, Job = "Educational psychologist" }, null);
        await Cases.OpenAsync(Given.Opening(new CaseKey("ysgol-z", "case-0003")) with { NewPeople = [person with { BodyId = "ysgol-z" }] });

        Assert.Equal([Given.School, Given.OtherSchool, "ysgol-z"], (await People.EverywhereAsync("professional-0001")).Select(known => known.BodyId).Order());
    }

    [Fact]
    public async Task Where_saving_failed_half_way_a_person_is_nowhere()
    {
        Tables.BeforeNextWrite = () =>
        {
            Tables.BeforeNextWrite = () => throw new InvalidOperationException("The process ended.");
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<InvalidOperationException>(() => People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher), null));

        Assert.Empty(await People.EverywhereAsync("staff-0001"));
    }
}
