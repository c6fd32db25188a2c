namespace AlnWorkflows.Processes.Languages;

/// <summary>The two languages everything a person sees is written in.</summary>
public enum Language
{
    /// <summary>Cymraeg, Welsh.</summary>
    Cy,

    /// <summary>English.</summary>
    En,
}
