using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class ExtractReaderRecordsTests : RecordsTest
{
    private IExtractReaders Readers => Port<IExtractReaders>();

    [Fact]
    public async Task Those_who_are_to_read_an_extract_find_the_cases_of_their_own_body_and_give_no_provision_by_it()
    {
        await Readers.AssignAsync(Given.Key, ["staff-0001", "staff-0002"]);
        await Readers.AssignAsync(Given.Key, ["staff-0002"]);

        Assert.Empty(await Readers.CasesOfAsync(Given.School, "staff-0001"));
        Assert.Equal([Given.Key], await Readers.CasesOfAsync(Given.School, "staff-0002"));
        Assert.Empty(await Readers.CasesOfAsync(Given.OtherSchool, "staff-0002"));
        Assert.Empty(await Port<IDeliveries>().CasesOfAsync(Given.School, "staff-0002"));
    }
}
