namespace AlnWorkflows.Durable;

/// <summary>The face that engines run; authors derive from <see cref="Activity{TInput,TOutput}"/>.</summary>
public interface IActivity
{
    Type InputType { get; }

    Task<object?> RunAsync(ActivityContext context, object? input);
}
