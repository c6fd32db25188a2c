using AlnWorkflows.Pages.Api;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Pages.Monitoring;
using AlnWorkflows.Pages.Plans;
using AlnWorkflows.Pages.Recurring;
using AlnWorkflows.Pages.Referrals;
using AlnWorkflows.Pages.Signing;
using AlnWorkflows.Pages.Steps;
using AlnWorkflows.Pages.Visits;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages;

/// <summary>Everything the pages and the API need beside the ports and services of the processes.</summary>
public static class PagesServices
{
    public static IServiceCollection AddPages(this IServiceCollection services, Action<PagesOptions> configure)
    {
        services.Configure(configure);
        services.AddRouting();
        services.AddDataProtection();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "aln-form";
            options.FormFieldName = PostedForm.TokenField;
        });
        services.AddApiDocument();
        services.AddScoped<Visit>();
        services.AddSingleton<SignInCookie>();
        services.AddSingleton<LinkCookie>();
        services.AddScoped<Identity>();
        services.AddScoped<CaseReading>();
        services.AddScoped<MonitoringReading>();
        services.AddScoped<FirstPartReading>();
        services.AddScoped<RecurringReading>();
        services.AddScoped<ReferralReading>();
        services.AddScoped<StepJourneys>();
        return services;
    }
}
