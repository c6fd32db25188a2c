namespace SendGrid.Helpers.Mail;

public class Content(string type, string value)
{
    public string Type { get; set; } = type;

    public string Value { get; set; } = value;
}
