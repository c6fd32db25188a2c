using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Notifications.Tests.Smtp;

public sealed class SmtpSettingsTests
{
    [Fact]
    public void Nothing_configured_is_no_mail_server() =>
        Assert.Null(SmtpSettings.Read(new ConfigurationBuilder().Build()));

    [Fact]
    public void Settings_are_read_with_STARTTLS_on_port_587_unless_said_otherwise()
    {
        var settings = Read(("Host", "mail.ysgol.example"), ("User", "aln"), ("Password", "secret"));
        Assert.Equal("mail.ysgol.example", settings!.Host);
        Assert.Equal(587, settings.Port);
        Assert.True(settings.Tls);
        Assert.Equal(TimeSpan.FromSeconds(60), settings.Timeout);
    }

    [Fact]
    public void Everything_wrong_is_named_at_once_and_the_password_is_not()
    {
        var refused = Assert.Throws<InvalidOperationException>(() =>
            Read(("Host", "mail server"), ("Port", "x"), ("Password", "secret"), ("Tls", "maybe"), ("TimeoutSeconds", "0")));
        Assert.All(new[] { ":Host", ":Port", ":User", ":Tls", ":TimeoutSeconds" }, key => Assert.Contains(key, refused.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_never_sent_in_the_clear_to_another_machine()
    {
        Assert.Throws<InvalidOperationException>(() => Read(("Host", "mail.ysgol.example"), ("User", "a"), ("Password", "b"), ("Tls", "false")));
        Assert.NotNull(Read(("Host", "127.0.0.1"), ("User", "a"), ("Password", "b"), ("Tls", "false")));
    }

    [Fact]
    public void The_port_of_TLS_from_the_first_byte_is_refused_with_what_to_use() =>
        Assert.Contains("587", Assert.Throws<InvalidOperationException>(() => Read(("Host", "mail.ysgol.example"), ("Port", "465"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Registering_settings_that_cannot_be_used_fails_at_start() =>
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSmtpTransport(new() { Host = "" }));

    [Fact]
    public void The_registrations_give_a_writer_and_a_transport()
    {
        using var provider = new ServiceCollection().AddLogging().AddNotifications().AddSmtpTransport(new() { Host = "localhost", Tls = false }).BuildServiceProvider();
        Assert.IsType<MessageWriter>(provider.GetRequiredService<IMessageWriter>());
        Assert.IsType<SmtpTransport>(provider.GetRequiredService<IMailTransport>());
    }

    private static SmtpSettings? Read(params (string Key, string Value)[] settings) =>
        SmtpSettings.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"{SmtpSettings.Section}:{setting.Key}", (string?)setting.Value)))
            .Build());
}
