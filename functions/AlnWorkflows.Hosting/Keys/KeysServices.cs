using AlnWorkflows.Storage.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AlnWorkflows.Hosting.Keys;

public static class KeysServices
{
    /// <summary>Keeps the keys of cookies and form tokens with the data, for every instance to read. Needs an <see cref="ITableStore"/>.</summary>
    public static IServiceCollection AddTableKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("AlnWorkflows");
        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new TableKeys(provider.GetRequiredService<ITableStore>())));
    }
}
