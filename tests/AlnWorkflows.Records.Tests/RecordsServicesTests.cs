using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class RecordsServicesTests : RecordsTest
{
    [Fact]
    public async Task Tables_and_containers_may_be_made_again()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));

        await RecordsSchema.EnsureAsync(Tables, Blobs);

        Assert.NotNull(await Cases.FindAsync(Given.Key));
    }

    [Fact]
    public void Every_port_of_records_is_registered()
    {
        // The writer of mail, what carries it, what a carrier reports, and people's own calendars are not records.
        Type[] others = [typeof(IMessageWriter), typeof(IMailTransport), typeof(IDeliveryReports), typeof(IOrganiserCalendars)];
        var ports = typeof(ICases).Assembly.GetTypes().Where(type => type is { IsInterface: true, Namespace: "AlnWorkflows.Processes.Ports" }).Except(others);

        Assert.Empty(ports.Where(port => Service(port) is null).Select(port => port.Name));
    }
}
