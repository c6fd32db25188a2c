using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Notifications.SendGrid;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Notifications.Tests.SendGrid;

public sealed class SendGridReportsTests : IDisposable
{
    private const string Body = """
        [{"email":"mair@example.org","event":"bounce","type":"bounce","key":"school/case-1:a"},
         {"event":"bounce","type":"blocked","key":"school/case-1:b"},{"event":"dropped","reason":"Bounced Address","key":"school/case-1:c"},
         {"event":"dropped","reason":"Spam Content","key":"school/case-1:d"},{"event":"delivered","key":"school/case-1:e"},
         {"event":"open","key":"school/case-1:f"},{"event":"bounce"},{"event":"bounce","key":7},"?"]
        """;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ManualTimeProvider time = new();

    [Fact]
    public void A_signed_request_is_read_and_what_is_no_report_on_a_mail_of_ours_is_passed_over()
    {
        Assert.Equal(
            [new("school/case-1:a", DeliveryKind.Bounced), new("school/case-1:b", DeliveryKind.Blocked), new("school/case-1:c", DeliveryKind.Bounced), new("school/case-1:d", DeliveryKind.Blocked), new("school/case-1:e", DeliveryKind.Delivered)],
            Read(Body, Signed(Body)));
    }

    [Fact]
    public void One_changed_or_signed_by_another_or_unsigned_is_refused()
    {
        using var another = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Null(Read(Body.Replace("case-1", "case-2", StringComparison.Ordinal), Signed(Body)));
        Assert.Null(Read(Body, Signed(Body, by: another)));
        Assert.Null(Read(Body, null));
        Assert.Null(Read(Body, "no base64"));
        Assert.Null(Read(Body, Convert.ToBase64String(new byte[64])));
        Assert.Null(Read(Body, Signed(Body), timestamp: null));
        Assert.Null(Read(Body, Signed(Body), timestamp: Now(TimeSpan.FromSeconds(1))));
    }

    [Theory]
    [InlineData(-3601, false)]
    [InlineData(-3600, true)]
    [InlineData(3600, true)]
    [InlineData(3601, false)]
    public void One_that_was_kept_for_more_than_an_hour_is_refused(int seconds, bool isRead)
    {
        var at = Now(TimeSpan.FromSeconds(seconds));

        Assert.Equal(isRead, Read(Body, Signed(Body, at), at) is not null);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("")]
    public void A_signed_body_of_another_shape_holds_no_reports(string body) => Assert.Empty(Read(body, Signed(body))!);

    [Theory]
    [InlineData("no base64")]
    [InlineData("AAAA")]
    public void What_is_no_key_is_refused_at_once(string text) => Assert.Throws<FormatException>(() => new SendGridReports(text, time));

    public void Dispose() => key.Dispose();

    private IReadOnlyList<DeliveryReport>? Read(string body, string? signature) => Read(body, signature, Now());

    private IReadOnlyList<DeliveryReport>? Read(string body, string? signature, string? timestamp)
    {
        using var reports = new SendGridReports(Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()), time);
        return reports.Read(signature, timestamp, Encoding.UTF8.GetBytes(body));
    }

    private string Signed(string body, string? at = null, ECDsa? by = null) => Convert.ToBase64String(
        (by ?? key).SignData(Encoding.UTF8.GetBytes((at ?? Now()) + body), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    private string Now(TimeSpan offset = default) => (time.GetUtcNow() + offset).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
