namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>What became of a message for an instance.</summary>
internal enum InboxAddition
{
    Added,

    /// <summary>A message of that id was taken before.</summary>
    Duplicate,

    NotFound,

    Finished,
}
