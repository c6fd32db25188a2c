using System.Globalization;
using AlnWorkflows.Processes.Messages;

namespace AlnWorkflows.Processes.Tests.Meetings;

public sealed class SendingHoursTests
{
    [Theory]
    [InlineData("2025-09-15T09:00+01:00", "2025-09-15T09:00+01:00")]
    [InlineData("2025-09-15T07:59+01:00", "2025-09-15T08:00+01:00")]
    [InlineData("2025-09-15T18:00+01:00", "2025-09-16T08:00+01:00")]
    [InlineData("2025-09-19T11:59+01:00", "2025-09-19T11:59+01:00")]
    [InlineData("2025-09-19T12:00+01:00", "2025-09-22T08:00+01:00")]
    [InlineData("2025-10-25T10:00+01:00", "2025-10-27T08:00+00:00")]
    public void A_message_leaves_at_once_within_the_hours_and_else_when_they_begin(string asked, string leaves) =>
        Assert.Equal(
            DateTimeOffset.Parse(leaves, CultureInfo.InvariantCulture),
            SendingHours.Next(DateTimeOffset.Parse(asked, CultureInfo.InvariantCulture)));
}
