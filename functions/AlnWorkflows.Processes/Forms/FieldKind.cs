namespace AlnWorkflows.Processes.Forms;

/// <summary>The kinds of field a form may have. Their values are strings: dates as yyyy-MM-dd, yes or no,
/// an option's value, several options' values joined by commas.</summary>
public enum FieldKind
{
    ShortText,
    LongText,

    /// <summary>Free text for a notice: posted as <c>name.cy</c> and <c>name.en</c>, at least one of them.</summary>
    BothLanguages,
    Date,
    YesNo,
    Choice,
    Checks,
    File,
}
