namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>The types of step of <see cref="ServiceRequestOrchestration"/>.</summary>
public static class ServiceStepTypes
{
    /// <summary>The school asks: answered before the run begins.</summary>
    public const string Ask = "ask-service";

    /// <summary>The professional answers, or staff record what they said.</summary>
    public const string Answer = "service-answer";

    /// <summary>The ALNCo considers a refusal or silence. Its subject is the step that was refused or not answered.</summary>
    public const string Consider = "consider-service";

    /// <summary>The local authority answers whether it uses its powers.</summary>
    public const string Authority = "service-authority";

    public const string TakeBack = "take-service-back";
}
