namespace SendGrid.Helpers.Mail;

public class Attachment
{
    public string? Content { get; set; }

    public string? Type { get; set; }

    public string? Filename { get; set; }

    public string? Disposition { get; set; }

    public string? ContentId { get; set; }
}
