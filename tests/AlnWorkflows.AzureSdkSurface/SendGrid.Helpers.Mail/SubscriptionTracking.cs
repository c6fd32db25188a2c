namespace SendGrid.Helpers.Mail;

public class SubscriptionTracking
{
    public bool Enable { get; set; }
}
