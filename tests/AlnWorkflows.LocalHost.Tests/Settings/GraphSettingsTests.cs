using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.LocalHost.Settings;
using AlnWorkflows.Notifications.Graph;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.LocalHost.Tests.Settings;

public sealed class GraphSettingsTests
{
    private const string Tenant = "11111111-0000-4000-8000-000000000001";

    private const string ClientId = "44444444-0000-4000-8000-000000000004";

    [Fact]
    public void Calendars_are_nobodys_unless_tenants_are_named() => Assert.Null(Read());

    [Fact]
    public void A_secret_signs_in_to_each_tenant()
    {
        var graph = Read(("Tenants", Tenant), ("ClientId", ClientId), ("ClientSecret", "for this test"))!;

        Assert.Equal([Guid.Parse(Tenant)], graph.Tenants);
        Assert.IsType<ClientSecretCredential>(graph.CredentialOf(graph.Tenants[0]));
    }

    [Theory]
    [InlineData(".pem")]
    [InlineData(".pfx")]
    public void So_does_a_certificate_with_its_key(string extension)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("graph-").FullName, $"app{extension}");
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=aln", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        if (extension == ".pem")
            File.WriteAllText(file, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}");
        else
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx));

        Assert.IsType<ClientCertificateCredential>(Read(("Tenants", Tenant), ("ClientId", ClientId), ("Certificate", file))!.CredentialOf(Guid.Parse(Tenant)));
    }

    [Fact]
    public void Neither_both_nor_a_file_that_is_none_is_named_at_start_without_the_secret()
    {
        Assert.Contains("must be given, and not both", Problem(("Tenants", Tenant), ("ClientId", ClientId)), StringComparison.Ordinal);
        var both = Problem(("Tenants", Tenant), ("ClientId", ClientId), ("ClientSecret", "for this test"), ("Certificate", "app.pem"));
        Assert.Contains("must be given, and not both", both, StringComparison.Ordinal);
        Assert.DoesNotContain("for this test", both, StringComparison.Ordinal);
        Assert.Contains("'app.pem' cannot be read as a certificate", Problem(("Tenants", Tenant), ("ClientId", ClientId), ("Certificate", "app.pem")), StringComparison.Ordinal);
    }

    private static string Problem(params (string Name, string Value)[] settings) => Assert.Single(Assert.Throws<SettingsException>(() => Read(settings)).Problems);

    private static GraphSettings? Read(params (string Name, string Value)[] settings) => SettingsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"AlnWorkflows:Graph:{setting.Name}", setting.Value))).Build(),
        isDevelopment: true, isDemonstration: false).Shared.Graph;
}
