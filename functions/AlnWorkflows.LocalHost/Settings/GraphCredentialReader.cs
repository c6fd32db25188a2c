using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AlnWorkflows.Hosting.Settings;
using Azure.Core;
using Azure.Identity;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>Reads how the service proves to Microsoft Graph that it is the app registration: by a certificate or by a secret.</summary>
internal static class GraphCredentialReader
{
    public static Func<Guid, TokenCredential>? Read(SettingsSection graph, string clientId)
    {
        var (secret, file) = (graph.Text("ClientSecret"), graph.Text("Certificate"));
        if (secret is null == file is null)
        {
            graph.Report("Certificate", $"or {graph.NameOf("ClientSecret")} must be given, and not both; give the file (PEM or PFX) of the app registration’s certificate with its private key.");
            return null;
        }

        if (secret is not null)
            return tenant => new ClientSecretCredential($"{tenant}", clientId, secret);
        return Certificate(graph, file!) is { } certificate ? tenant => new ClientCertificateCredential($"{tenant}", clientId, certificate) : null;
    }

    private static X509Certificate2? Certificate(SettingsSection graph, string file)
    {
        try
        {
            var certificate = Path.GetExtension(file).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(file)
                : X509CertificateLoader.LoadPkcs12FromFile(file, password: null);
            if (certificate.HasPrivateKey)
                return certificate;
            graph.Report("Certificate", $"'{file}' holds no private key; give a file that does.");
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            graph.Report("Certificate", $"'{file}' cannot be read as a certificate with its private key ({exception.GetType().Name}); give a PEM or PFX file without a password.");
        }

        return null;
    }
}
