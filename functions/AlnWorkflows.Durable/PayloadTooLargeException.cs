namespace AlnWorkflows.Durable;

public sealed class PayloadTooLargeException(string what, long bytes, long limit)
    : Exception($"{what} is {bytes:N0} bytes as JSON; at most {limit:N0} are taken. Store it and pass its id.")
{
    public long Bytes { get; } = bytes;

    public long Limit { get; } = limit;
}
