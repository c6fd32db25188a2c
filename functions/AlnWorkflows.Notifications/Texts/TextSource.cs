namespace AlnWorkflows.Notifications.Texts;

/// <summary>Where a wording comes from.</summary>
public enum TextSource
{
    /// <summary>From the agreed model texts.</summary>
    Model,

    /// <summary>Written by us; a translator has not proofed it yet.</summary>
    Own,
}
