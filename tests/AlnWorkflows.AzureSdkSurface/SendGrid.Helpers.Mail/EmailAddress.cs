namespace SendGrid.Helpers.Mail;

public class EmailAddress(string email, string? name = null)
{
    public string? Name { get; set; } = name;

    public string Email { get; set; } = email;
}
