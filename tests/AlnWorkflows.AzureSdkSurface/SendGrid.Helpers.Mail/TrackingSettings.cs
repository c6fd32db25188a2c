namespace SendGrid.Helpers.Mail;

public class TrackingSettings
{
    public ClickTracking? ClickTracking { get; set; }

    public OpenTracking? OpenTracking { get; set; }

    public SubscriptionTracking? SubscriptionTracking { get; set; }
}
