using Azure.Core;

namespace Azure.Data.Tables;

public class TableClientOptions : ClientOptions;
