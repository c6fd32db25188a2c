using System.Globalization;
using AlnWorkflows.Processes.Ports;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace AlnWorkflows.Notifications.Graph;

/// <summary>Why a call failed, without Graph's own words: they repeat addresses.</summary>
/// <param name="Status">The HTTP status; 0 where there was no answer.</param>
/// <param name="Code">Graph's code, else the kind of error.</param>
/// <param name="RequestId">By what id Microsoft finds the call.</param>
internal sealed record GraphFailure(CalendarOutcome Outcome, int Status, string Code, string? RequestId, TimeSpan? RetryAfter = null)
{
    private const string ItemGone = "ErrorItemNotFound";

    public CalendarResult Result => new(Outcome, RetryAfter: RetryAfter);

    public static GraphFailure Of(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Of(last),
        ApiException answered => OfAnswer(answered),
        AuthenticationFailedException refused when refused.GetBaseException() is not HttpRequestException => new(CalendarOutcome.Refused, 0, refused.GetType().Name, null),
        _ => new(CalendarOutcome.TryLater, 0, exception.GetBaseException().GetType().Name, null),
    };

    private static GraphFailure OfAnswer(ApiException answered)
    {
        var error = (answered as ODataError)?.Error;
        var outcome = answered.ResponseStatusCode switch
        {
            404 or 410 when error?.Code == ItemGone => CalendarOutcome.Gone,
            408 or 409 or 429 or >= 500 => CalendarOutcome.TryLater,
            _ => CalendarOutcome.Refused,
        };
        return new(outcome, answered.ResponseStatusCode, error?.Code ?? answered.GetType().Name, Header(answered, "request-id"), RetryAfterOf(answered));
    }

    private static TimeSpan? RetryAfterOf(ApiException answered) =>
        int.TryParse(Header(answered, "Retry-After"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;

    private static string? Header(ApiException answered, string name) =>
        answered.ResponseHeaders?.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
