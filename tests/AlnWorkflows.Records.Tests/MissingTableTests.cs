using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Records.Tests;

public class MissingTableTests
{
    [Fact]
    public async Task What_cannot_be_stored_for_want_of_a_table_is_an_error_not_a_rival()
    {
        var store = new Rows.RecordStore(new InMemoryTableStore());
        IAudit audit = new AuditRecords(store);
        IRuns runs = new RunRecords(store, new BodyWalk(store, new BodyRecords(store)));

        Assert.Equal(TableFailure.NotFound, (await Assert.ThrowsAsync<TableStoreException>(() => audit.AddAsync(Given.Audit(Given.Key, "lost")))).Failure);
        Assert.Equal(TableFailure.NotFound, (await Assert.ThrowsAsync<TableStoreException>(() => runs.StartAsync(Given.Run(Given.Key), null))).Failure);
    }
}
