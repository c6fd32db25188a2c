using AlnWorkflows.Processes.Errors;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Forms;

/// <summary>What sending a form came to: an answer to show instead of the form, or problems to put right in it.</summary>
internal sealed record JourneyEnd(IResult? Result, IReadOnlyList<Problem> Problems)
{
    public static JourneyEnd With(IResult result) => new(result, []);

    public static JourneyEnd Refused(IReadOnlyList<Problem> problems) => new(null, problems);
}
