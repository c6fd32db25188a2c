namespace SendGrid.Helpers.Mail;

public class OpenTracking
{
    public bool? Enable { get; set; }
}
