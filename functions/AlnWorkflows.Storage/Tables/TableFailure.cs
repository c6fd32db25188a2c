namespace AlnWorkflows.Storage.Tables;

/// <summary>What a <see cref="TableStoreException"/> means for the write that failed.</summary>
public enum TableFailure
{
    /// <summary>An insert found the key taken. Nothing was written.</summary>
    Exists,

    /// <summary>The row (or the table) is not there. Nothing was written.</summary>
    NotFound,

    /// <summary>The row has another version than the ETag says. Nothing was written.</summary>
    Changed,

    /// <summary>The request breaks a limit or rule of Table Storage. Nothing was written, and trying again will not help.</summary>
    Invalid,

    /// <summary>The store is busy or cannot be reached. Nothing was written.</summary>
    Unavailable,

    /// <summary>The answer did not come: the write may or may not have been applied. Read before deciding.</summary>
    Unknown,

    /// <summary>The store refused the credentials.</summary>
    Denied,
}
