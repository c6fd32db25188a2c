using AlnWorkflows.Pages.Signing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace AlnWorkflows.Pages.Api;

/// <summary>The description of the API for programs (OpenAPI).</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true || description.RelativePath == "health";
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "AlnWorkflows",
                Version = Name,
                Description = "Starts cases, reads them, answers their steps and lists duties. Errors are application/problem+json (RFC 9457) "
                    + "with a stable code, worded in the language of Accept-Language (cy or en).",
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.RelativePath == "health")
                return Task.CompletedTask;
            operation.Parameters ??= [];
            operation.Parameters.Add(Header(Identity.DevelopmentHeader, "In development only: the id of the person who makes the request. Elsewhere the sign-in of a trusted proxy counts, and this header is refused."));
            operation.Parameters.Add(Header("Accept-Language", "The language of error messages: cy or en."));
            return Task.CompletedTask;
        });
    });

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
