using AlnWorkflows.AzureHost.Settings;
using AlnWorkflows.AzureHost.Starting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddAzureHost(AzureSettingsReader.Read(builder.Configuration, builder.Environment.IsDevelopment()));
await builder.Build().RunAsync();
