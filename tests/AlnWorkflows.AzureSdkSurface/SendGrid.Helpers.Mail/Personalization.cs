namespace SendGrid.Helpers.Mail;

public class Personalization
{
    public List<EmailAddress>? Tos { get; set; }
}
