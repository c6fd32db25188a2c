using AlnWorkflows.Pages.Failures;
using AlnWorkflows.Pages.Visits;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace AlnWorkflows.Pages;

/// <summary>The one pipeline of pages and API, the same in every host.</summary>
public static class PagesPipeline
{
    private const string AssetsPath = "/assets";

    public static IApplicationBuilder UsePages(this IApplicationBuilder app)
    {
        app.UseMiddleware<SafeHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FailurePages.ShowExceptionAsync });
        app.UseStatusCodePages(context => FailurePages.ShowStatusAsync(context.HttpContext));
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = AssetsPath,
            FileProvider = new ManifestEmbeddedFileProvider(typeof(PagesPipeline).Assembly, "wwwroot"),
            OnPrepareResponse = served => served.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
        app.UseMiddleware<VisitMiddleware>();
        app.UseRouting();
        app.UseEndpoints(PagesEndpoints.Map);
        return app;
    }
}
