using Azure.Core;

namespace Azure.Data.Tables;

public class TableServiceClient
{
    protected TableServiceClient()
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions? options = null)
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
    {
    }

    public virtual TableClient GetTableClient(string tableName) => throw new NotSupportedException();
}
