using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Links to video meetings, as people type them.</summary>
internal static class MeetingLinks
{
    public const string Field = "videoLink";

    public static IEnumerable<Problem> Check(FormValues values)
    {
        if (values.Has(Field) && !(Uri.TryCreate(values[Field], UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps))
            yield return new Problem(ErrorCodes.NotAWebLink, Field);
    }
}
